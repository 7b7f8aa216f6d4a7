import { setTimeout as wait } from 'node:timers/promises';
import type { Job, JobDeps, JobPace } from '../jobs/job.ts';
import type { Log } from './log.ts';

interface Running {
  readonly deps: JobDeps;
  readonly pace: JobPace;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Whether the clock is right; asked before each run, and jobs that go by it wait until it is. */
  readonly isClockRight: () => boolean;
}

/**
 * Runs each job by its own pace, one run after the other, until the signal. A fault ends that run alone: it is logged
 * once and the job comes again.
 */
export async function runJobs(jobs: readonly Job[], running: Running): Promise<void> {
  await Promise.all(jobs.map((job) => keepRunning(job, running)));
}

/** How soon a job runs once the clock is right or the lease is here. */
const UNTIL_IT_MAY_SECONDS = 5;

interface Allowing {
  readonly deps: Pick<JobDeps, 'holding'>;
  readonly isClockRight: () => boolean;
}

/** Without the lease another instance does what writes and sends. */
export function mayRun({ alwaysRuns, onEveryInstance }: Job, { deps, isClockRight }: Allowing): boolean {
  if (alwaysRuns) return true;
  return isClockRight() && (onEveryInstance === true || deps.holding() !== undefined);
}

/** Until it is looked at again, in seconds. */
export function pauseOf(job: Job, pace: JobPace, hasRun: boolean): number {
  const seconds = job.everySeconds(pace);
  return hasRun ? seconds : Math.min(seconds, UNTIL_IT_MAY_SECONDS);
}

async function keepRunning(job: Job, running: Running): Promise<void> {
  const { deps, pace, log, signal } = running;
  const run = job.start(deps);
  while (!signal.aborted) {
    const runs = mayRun(job, running);
    if (runs) {
      try {
        const counts = await run();
        if (Object.values(counts).some((count) => count > 0))
          log.info({ job: job.id, ...counts }, 'A job ran');
      } catch (fault) {
        log.error({ job: job.id, fault }, 'A job failed');
      }
    }
    await wait(pauseOf(job, pace, runs) * 1000, undefined, { signal }).catch(() => undefined);
  }
}
