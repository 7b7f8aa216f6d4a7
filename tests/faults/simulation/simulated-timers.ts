import type { Stage } from './stage.ts';

/** What takes longer is the deadline of a call, which in a simulation is always answered or never. */
const LONGEST_MILLISECONDS = 1000;

/**
 * Has the short timers of the servers go by the run's time, at a moment that chance picks. Gives the way back. The product has
 * no place where a test could come between.
 */
export function simulateTimers(stage: Stage): () => void {
  const before = globalThis.setTimeout;
  const simulated = (work: () => void, milliseconds = 0) => {
    const process = stage.processNow();
    if (!process || milliseconds > LONGEST_MILLISECONDS) return before(work, milliseconds);
    stage.after(process, milliseconds, work);
    return { unref: () => undefined };
  };
  globalThis.setTimeout = simulated as unknown as typeof setTimeout;
  return () => {
    globalThis.setTimeout = before;
  };
}
