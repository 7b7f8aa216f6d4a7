export interface PerPersonRate {
  /** Counts the call, and says whether it may go on. */
  allows(oid: string): boolean;
}

/** At most `calls` in any window of `windowMilliseconds` for each person: enough for a person, too few for a script. */
export function createPerPersonRate(settings: {
  readonly calls: number;
  readonly windowMilliseconds: number;
  /** Real time in milliseconds. */
  readonly now: () => number;
}): PerPersonRate {
  const { calls, windowMilliseconds, now } = settings;
  let windowStart = now();
  let counts = new Map<string, number>();
  return {
    allows(oid) {
      if (now() - windowStart >= windowMilliseconds) {
        windowStart = now();
        counts = new Map();
      }
      const count = (counts.get(oid) ?? 0) + 1;
      counts.set(oid, count);
      return count <= calls;
    },
  };
}
