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

/** Whoever else writes waits for as long as these take. */
const KEPT_AT_ONCE = 25;

/** Counts some of the people who wait for it; how many there were. */
export function countWaiting({ deps, counts, waiting, atOneMoment }: CountingParts, limit: number): number {
  const read = () => {
    const count = createPersonCounter(deps);
    return waiting.due('counts', AT_ONCE, limit).map((wake) => ({ wake, counted: count(wake.subject) }));
  };
  const again = atOneMoment ? atOneMoment(read) : read();
  for (let from = 0; from < again.length; from += KEPT_AT_ONCE)
    counts.keep(again.slice(from, from + KEPT_AT_ONCE));
  return again.length;
}
