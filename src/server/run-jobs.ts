import { setTimeout as wait } from 'node:timers/promises';
import type { Job, JobDeps, JobPace } from '../jobs/job.ts';
import type { Log } from './log.ts';

/**
 * Runs each job by its own pace, one run after the other, until the signal. A fault ends that run alone: it is logged
 * once and the job comes again.
 */
export async function runJobs(
  jobs: readonly Job[],
  { deps, pace, log, signal }: { deps: JobDeps; pace: JobPace; log: Log; signal: AbortSignal },
): Promise<void> {
  await Promise.all(jobs.map((job) => keepRunning(job, { deps, pace, log, signal })));
}

async function keepRunning(
  job: Job,
  { deps, pace, log, signal }: { deps: JobDeps; pace: JobPace; log: Log; signal: AbortSignal },
): Promise<void> {
  const run = job.start(deps);
  while (!signal.aborted) {
    try {
      const counts = await run();
      if (Object.values(counts).some((count) => count > 0)) log.info({ job: job.id, ...counts }, 'A job ran');
    } catch (fault) {
      log.error({ job: job.id, fault }, 'A job failed');
    }
    await wait(job.everySeconds(pace) * 1000, undefined, { signal }).catch(() => undefined);
  }
}
