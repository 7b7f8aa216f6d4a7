import type { Random } from './random.ts';
import type { Process, Stage } from './stage.ts';

const LONGEST_SECONDS = 240;
/** As long as a lease: whoever stood still may take itself for the holder until then. */
const MISTAKEN_MILLISECONDS = 60_000;

interface Pause {
  readonly from: number;
  readonly until: number;
  /** Its clock stands still as well, as that of a machine which is being moved to another host. */
  readonly isStill: boolean;
}

/** Processes that do nothing for minutes while the world goes on, and then go on as if nothing had been. */
export function createPauses(stage: Stage, random: Random, strikes: (what: string) => void) {
  const pauses = new Map<Process, Pause>();
  const behind = new Map<Process, number>();
  const stoodStillAt = new Map<Process, number>();

  function resume(process: Process, { from, isStill }: Pause): void {
    pauses.delete(process);
    process.isPaused = false;
    if (!isStill) return;
    behind.set(process, (behind.get(process) ?? 0) + stage.now() - from);
    stoodStillAt.set(process, stage.now());
  }

  return {
    pause(process: Process): void {
      if (process.isDead || process.isPaused) return;
      const isStill = random(2) === 0;
      strikes(isStill ? 'stands still' : 'paused');
      process.isPaused = true;
      const from = stage.now();
      pauses.set(process, { from, until: from + random(LONGEST_SECONDS) * 1000, isStill });
    },
    /** Those go on whose time has come, or all. */
    resume(all = false): void {
      for (const [process, pause] of pauses) if (all || stage.now() >= pause.until) resume(process, pause);
    },
    /** Milliseconds that only go forward, as a process counts them. */
    monotonicOf(process: Process): number {
      const pause = pauses.get(process);
      return (pause?.isStill ? pause.from : stage.now()) - (behind.get(process) ?? 0);
    },
    /** Nothing tells it that it may have stood still for longer than its lease. */
    mayBeMistaken(process: Process): boolean {
      const at = stoodStillAt.get(process);
      return (
        pauses.get(process)?.isStill === true ||
        (at !== undefined && stage.now() - at < MISTAKEN_MILLISECONDS)
      );
    },
  };
}
