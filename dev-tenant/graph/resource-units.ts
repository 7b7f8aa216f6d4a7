/**
 * SharePoint's budget of resource units per app and minute by the tenant's licences
 * (learn: "How to avoid getting throttled or blocked in SharePoint Online").
 */
export function unitsPerMinute(licences: number): number {
  if (licences <= 1_000) return 1_250;
  if (licences <= 5_000) return 2_500;
  if (licences <= 15_000) return 3_750;
  if (licences <= 50_000) return 5_000;
  return 6_250;
}

interface Charge {
  readonly isThrottled: boolean;
  /** `RateLimit-*`, and `Retry-After` when throttled. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface ResourceUnits {
  charge(app: string, units: number): Charge;
}

const windowSeconds = 60;
/** From this share of the budget on, the service shows where the app stands (the same page). */
const warningShare = 0.8;

interface Spending {
  readonly second: number;
  units: number;
}

/** What each app spent in the last sixty seconds. */
export function createResourceUnits(limit: number, now: () => number): ResourceUnits {
  const spendings = new Map<string, readonly Spending[]>();

  return {
    charge(app, units) {
      const second = Math.floor(now() / 1_000);
      const recent = (spendings.get(app) ?? []).filter((each) => each.second > second - windowSeconds);
      // Throttled requests count as well (the same page): who does not wait stays throttled.
      const last = recent.at(-1);
      if (last?.second === second) last.units += units;
      else recent.push({ second, units });
      spendings.set(app, recent);

      const spent = recent.reduce((total, each) => total + each.units, 0);
      const isThrottled = spent > limit;
      if (spent < limit * warningShare) return { isThrottled, headers: {} };
      const resetSeconds = secondsUntilBelow(limit * warningShare, recent, second);
      return {
        isThrottled,
        headers: {
          'RateLimit-Limit': String(limit),
          'RateLimit-Remaining': String(Math.max(0, limit - spent)),
          'RateLimit-Reset': String(resetSeconds),
          ...(isThrottled && { 'Retry-After': String(resetSeconds) }),
        },
      };
    },
  };
}

/** When enough of the oldest spending will have left the window. */
function secondsUntilBelow(share: number, recent: readonly Spending[], second: number): number {
  let left = recent.reduce((total, each) => total + each.units, 0);
  for (const each of recent) {
    left -= each.units;
    if (left < share) return each.second + windowSeconds - second;
  }
  return windowSeconds;
}
