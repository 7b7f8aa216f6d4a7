import { expect, it } from '@jest/globals';
import type { Job, JobDeps } from '../jobs/job.ts';
import { runJobs } from './run-jobs.ts';

it('only jobs that find out how things stand run while the others may not, and those follow when they may', async () => {
  const stopping = new AbortController();
  const ran: string[] = [];
  let mayRun = false;
  const aJob = (id: string, more: Partial<Job> = {}): Job => ({
    id,
    everySeconds: () => 0.001,
    start: () => () => {
      ran.push(id);
      if (id === 'finds out' && ran.length === 3) mayRun = true;
      if (id === 'sends') stopping.abort();
      return Promise.resolve({});
    },
    ...more,
  });
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const pace = { syncSeconds: 1, directorySeconds: 1, sweepSeconds: 1, sendSeconds: 1 };
  await runJobs([aJob('sends'), aJob('finds out', { alwaysRuns: true })], {
    // Neither job asks for anything.
    deps: {} as JobDeps,
    pace,
    log,
    signal: stopping.signal,
    mayRun: () => mayRun,
  });
  expect(ran.slice(0, 3)).toEqual(['finds out', 'finds out', 'finds out']);
  expect(ran).toContain('sends');
});
