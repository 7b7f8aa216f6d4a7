import type { Rate } from '../ports/rate.ts';

/** More keys than this at once are let in uncounted rather than kept in memory. */
const MOST_KEPT = 10_000;

/** At most `calls` by one key in any window of `windowMilliseconds`, wherever it begins. */
export function createSlidingRate(settings: {
  readonly calls: number;
  readonly windowMilliseconds: number;
  /** Milliseconds that only ever go on: not the clock of the day, which can be put back. */
  readonly now: () => number;
}): Rate {
  const { calls, windowMilliseconds, now } = settings;
  /** By key, when the calls that still count came, the first first. */
  const taken = new Map<string, number[]>();

  function dropThosePast(at: number): void {
    for (const [key, times] of taken) if ((times.at(-1) ?? 0) <= at - windowMilliseconds) taken.delete(key);
  }

  return {
    secondsToWait(key) {
      const at = now();
      const known = taken.get(key) ?? [];
      const firstThatCounts = known.findIndex((time) => time > at - windowMilliseconds);
      const counting = firstThatCounts === -1 ? [] : known.slice(firstThatCounts);
      const [first] = counting;
      if (first !== undefined && counting.length >= calls)
        return Math.max(1, Math.ceil((first + windowMilliseconds - at) / 1000));
      if (taken.size >= MOST_KEPT) dropThosePast(at);
      if (taken.has(key) || taken.size < MOST_KEPT) taken.set(key, [...counting, at]);
      return 0;
    },
  };
}
