import { setTimeout as wait } from 'node:timers/promises';
import type { Job, JobDeps, JobPace } from '../jobs/job.ts';
import type { Log } from './log.ts';

interface Running {
  readonly deps: JobDeps;
  readonly pace: JobPace;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Whether jobs may run that write or send; asked before each run. */
  readonly mayRun: () => boolean;
}

/**
 * Runs each job by its own pace, one run after the other, until the signal. A fault ends that run alone: it is logged
 * once and the job comes again.
 */
export async function runJobs(jobs: readonly Job[], running: Running): Promise<void> {
  await Promise.all(jobs.map((job) => keepRunning(job, running)));
}

async function keepRunning(job: Job, running: Running): Promise<void> {
  const { deps, pace, log, signal, mayRun } = running;
  const run = job.start(deps);
  while (!signal.aborted) {
    if (job.alwaysRuns || mayRun()) {
      try {
        const counts = await run();
        if (Object.values(counts).some((count) => count > 0))
          log.info({ job: job.id, ...counts }, 'A job ran');
      } catch (fault) {
        log.error({ job: job.id, fault }, 'A job failed');
      }
    }
    await wait(job.everySeconds(pace) * 1000, undefined, { signal }).catch(() => undefined);
  }
}
