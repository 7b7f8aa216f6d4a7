/** The connector's limits per conversation and per app (msteams-docs rate-limit.md). */

export type Operation = 'write' | 'read';

type RateDecision =
  { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

interface Window {
  readonly seconds: number;
  readonly requests: number;
}

const perConversation: Readonly<Record<Operation, readonly Window[]>> = {
  /** Send, create and update. */
  write: [
    { seconds: 1, requests: 7 },
    { seconds: 2, requests: 8 },
    { seconds: 30, requests: 60 },
    { seconds: 3600, requests: 1800 },
  ],
  /** Members and conversations. */
  read: [
    { seconds: 1, requests: 14 },
    { seconds: 2, requests: 16 },
    { seconds: 30, requests: 120 },
    { seconds: 3600, requests: 3600 },
  ],
};

const perApp: readonly Window[] = [{ seconds: 1, requests: 50 }];

/** Milliseconds until one more request fits every window; zero when it fits now. `times` are oldest first. */
const waitMilliseconds = (times: readonly number[], windows: readonly Window[], now: number): number =>
  Math.max(
    0,
    ...windows.map(({ seconds, requests }) => {
      // The request that must have left the window before another one fits.
      const blocking = times.at(-requests);
      return blocking === undefined ? 0 : blocking + seconds * 1000 - now;
    }),
  );

export interface RateLimits {
  take(request: { app: string; conversationId: string | undefined; operation: Operation }): RateDecision;
}

/** `now` in milliseconds. Requests that are refused do not count. */
export const createRateLimits = (now: () => number): RateLimits => {
  const timesByKey = new Map<string, number[]>();
  const recent = (key: string, windows: readonly Window[], at: number): number[] => {
    const horizon = at - Math.max(...windows.map(({ seconds }) => seconds)) * 1000;
    const kept = (timesByKey.get(key) ?? []).filter((time) => time > horizon);
    timesByKey.set(key, kept);
    return kept;
  };
  return {
    take({ app, conversationId, operation }) {
      const at = now();
      const budgets = [
        { times: recent(`app ${app}`, perApp, at), windows: perApp },
        ...(conversationId === undefined
          ? []
          : [
              {
                times: recent(`${operation} ${conversationId}`, perConversation[operation], at),
                windows: perConversation[operation],
              },
            ]),
      ];
      const wait = Math.max(...budgets.map(({ times, windows }) => waitMilliseconds(times, windows, at)));
      if (wait > 0) return { allowed: false, retryAfterSeconds: Math.ceil(wait / 1000) };
      for (const { times } of budgets) times.push(at);
      return { allowed: true };
    },
  };
};
