import type { CountedPerson } from '../../domain/reports/counted-person.ts';
import type { Wake } from '../../ports/waiting.ts';
import type { CountedAgain, CountStore } from '../../replica/count-store.ts';
import { isOfFile } from '../../replica/damage.ts';
import type { WaitingStore } from '../../replica/waiting-store.ts';
import { createPersonCounter } from '../../use-cases/organisation/count-person.ts';

export interface CountingParts {
  readonly deps: Parameters<typeof createPersonCounter>[0];
  readonly counts: Pick<CountStore, 'keep'>;
  readonly waiting: Pick<WaitingStore, 'due'>;
  /** Told of each who could not be counted. */
  readonly onNotCounted: (oid: string, fault: unknown) => void;
  /** What was found of somebody before they were woken, and still holds. */
  readonly knownAhead?: () => (wake: Wake) => CountedPerson | undefined;
  /** Everything read in the work is of one moment; left out where nobody else writes meanwhile. */
  readonly atOneMoment?: <Value>(work: () => Value) => Value;
}

/** What somebody cannot be judged by is mended by a row, which wakes them, or by another release. */
const TRIED_AGAIN_MILLISECONDS = 3_600_000;

/** Whoever else writes waits for as long as these take. */
const KEPT_AT_ONCE = 50;

/** Counts some of the people who wait for it; how many there were. Who cannot be counted keeps nobody else from it. */
export function countWaiting(
  { deps, counts, waiting, onNotCounted, knownAhead, atOneMoment }: CountingParts,
  limit: number,
): number {
  const now = deps.clock.now();
  const again = new Date(Date.parse(now) + TRIED_AGAIN_MILLISECONDS).toISOString();
  const read = () => {
    const count = createPersonCounter(deps);
    const known = knownAhead?.();
    return waiting.due('counts', now, limit).map((wake): CountedAgain => {
      try {
        return { wake, counted: known?.(wake) ?? count(wake.subject) };
      } catch (fault) {
        if (isOfFile(fault)) throw fault;
        onNotCounted(wake.subject, fault);
        return { wake, counted: undefined, again };
      }
    });
  };
  const counted = atOneMoment ? atOneMoment(read) : read();
  for (let from = 0; from < counted.length; from += KEPT_AT_ONCE)
    counts.keep(counted.slice(from, from + KEPT_AT_ONCE));
  return counted.length;
}
