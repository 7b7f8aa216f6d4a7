import { setTimeout as wait } from 'node:timers/promises';

/** Real time and chance, as parameters: tests pass their own. */
export interface Timing {
  /** Milliseconds that only go forward. */
  readonly monotonic: () => number;
  /** Milliseconds since the epoch, to read an HTTP date against. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

export const realTiming: Timing = {
  monotonic: () => performance.now(),
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, signal && { signal });
  },
  random: () => Math.random(),
};
