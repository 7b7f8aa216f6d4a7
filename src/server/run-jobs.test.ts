import { expect, it } from '@jest/globals';
import type { Job, JobDeps } from '../jobs/job.ts';
import { runJobs } from './run-jobs.ts';

const KINDS: Readonly<Record<string, Partial<Job>>> = {
  'finds out': { alwaysRuns: true },
  'keeps its own': { onEveryInstance: true },
  sends: {},
};

/** What runs in a while in which the clock and the lease stay as they are. */
async function ranWhile(isClockRight: boolean, holding: number | undefined): Promise<ReadonlySet<string>> {
  const stopping = new AbortController();
  const ran: string[] = [];
  const jobs = Object.entries(KINDS).map(([id, kind]): Job => ({
    id,
    everySeconds: () => 0.001,
    start: () => () => {
      ran.push(id);
      if (ran.filter((each) => each === 'finds out').length === 3) stopping.abort();
      return Promise.resolve({});
    },
    ...kind,
  }));
  await runJobs(jobs, {
    // The jobs ask for nothing else.
    deps: { holding: () => holding } as JobDeps,
    pace: { lookSeconds: 1, directorySeconds: 1, dueSeconds: 1, sendSeconds: 1 },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    signal: stopping.signal,
    isClockRight: () => isClockRight,
  });
  return new Set(ran);
}

it.each<[string, boolean, number | undefined, readonly string[]]>([
  ['the clock is right and the lease is here: every job', true, 1, ['finds out', 'keeps its own', 'sends']],
  [
    'the lease is elsewhere: what each instance does for itself',
    true,
    undefined,
    ['finds out', 'keeps its own'],
  ],
  ['the clock is wrong: what finds out how things stand', false, 1, ['finds out']],
])('of the jobs run, while %s', async (_when, isClockRight, holding, ran) => {
  expect(await ranWhile(isClockRight, holding)).toEqual(new Set(ran));
});

it('a job that waited for the lease follows when it is here', async () => {
  const stopping = new AbortController();
  const ran: string[] = [];
  let holding: number | undefined;
  const aJob = (id: string, run: () => void, more: Partial<Job> = {}): Job => ({
    id,
    everySeconds: () => 0.001,
    start: () => () => {
      ran.push(id);
      run();
      return Promise.resolve({});
    },
    ...more,
  });
  const takesLease = () => {
    if (ran.length === 3) holding = 1;
  };
  await runJobs(
    [aJob('sends', () => stopping.abort()), aJob('finds out', takesLease, { alwaysRuns: true })],
    {
      deps: { holding: () => holding } as JobDeps,
      pace: { lookSeconds: 1, directorySeconds: 1, dueSeconds: 1, sendSeconds: 1 },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      signal: stopping.signal,
      isClockRight: () => true,
    },
  );
  expect(ran.slice(0, 3)).toEqual(['finds out', 'finds out', 'finds out']);
  expect(ran).toContain('sends');
});
