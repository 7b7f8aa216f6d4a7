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

const windowMilliseconds = 60_000;
/** From this share of the budget on, the service shows where the app stands (the same page). */
const warningShare = 0.8;

/** Fixed one-minute windows, each begun by the app's first request after the last one. */
export function createResourceUnits(limit: number, now: () => number): ResourceUnits {
  const windows = new Map<string, { startedAt: number; spent: number }>();

  return {
    charge(app, units) {
      const time = now();
      let window = windows.get(app);
      if (!window || time - window.startedAt >= windowMilliseconds) {
        window = { startedAt: time, spent: 0 };
        windows.set(app, window);
      }
      // Throttled requests count as well (the same page).
      window.spent += units;
      const isThrottled = window.spent > limit;
      const resetSeconds = Math.max(1, Math.ceil((window.startedAt + windowMilliseconds - time) / 1_000));
      if (window.spent < limit * warningShare) return { isThrottled, headers: {} };
      return {
        isThrottled,
        headers: {
          'RateLimit-Limit': String(limit),
          'RateLimit-Remaining': String(Math.max(0, limit - window.spent)),
          'RateLimit-Reset': String(resetSeconds),
          ...(isThrottled && { 'Retry-After': String(resetSeconds) }),
        },
      };
    },
  };
}
