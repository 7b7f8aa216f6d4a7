import type { CountStore } from '../../replica/count-store.ts';
import type { WaitingStore } from '../../replica/waiting-store.ts';
import { createPersonCounter } from '../../use-cases/organisation/count-person.ts';

export interface CountingParts {
  readonly deps: Parameters<typeof createPersonCounter>[0];
  readonly counts: Pick<CountStore, 'keep'>;
  readonly waiting: Pick<WaitingStore, 'due'>;
  /** Everything read in the work is of one moment; left out where nobody else writes meanwhile. */
  readonly atOneMoment?: <Value>(work: () => Value) => Value;
}

/** Every wake of a count is due from its beginning. */
const AT_ONCE = '';

/** Counts some of the people who wait for it; how many there were. */
export function countWaiting({ deps, counts, waiting, atOneMoment }: CountingParts, limit: number): number {
  const read = () => {
    const count = createPersonCounter(deps);
    return waiting.due('counts', AT_ONCE, limit).map((wake) => ({ wake, counted: count(wake.subject) }));
  };
  const again = atOneMoment ? atOneMoment(read) : read();
  if (again.length > 0) counts.keep(again);
  return again.length;
}
