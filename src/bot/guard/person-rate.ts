export interface PersonRate {
  /** So many requests may come at once … */
  readonly burst: number;
  /** … and so many a second from then on. */
  readonly perSecond: number;
}

/** Faster than anybody types or clicks; a flood gets 429. */
export const DEFAULT_PERSON_RATE: PersonRate = { burst: 10, perSecond: 1 };

/** More people than this at once are let in uncounted rather than kept in memory. */
const MOST_KEPT = 10_000;

/** A token bucket a person; answers whether the next request of the person may come in. */
export function createPersonRate({ burst, perSecond }: PersonRate, now: () => number) {
  const buckets = new Map<string, { level: number; at: number }>();
  const fillMilliseconds = (burst / perSecond) * 1000;

  /** A bucket untouched for so long is full again, which is what having none means. */
  function dropFull(): void {
    for (const [person, { at }] of buckets) if (now() - at > fillMilliseconds) buckets.delete(person);
  }

  return (personOid: string): boolean => {
    const at = now();
    const last = buckets.get(personOid) ?? { level: burst, at };
    const level = Math.min(burst, last.level + ((at - last.at) / 1000) * perSecond);
    if (buckets.size >= MOST_KEPT) dropFull();
    if (buckets.has(personOid) || buckets.size < MOST_KEPT)
      buckets.set(personOid, { level: level < 1 ? level : level - 1, at });
    return level >= 1;
  };
}
