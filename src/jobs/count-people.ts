import type { Job } from './job.ts';

/** What changed by a delta, or with the day, is counted before anybody asks. */
export const countPeople: Job = {
  id: 'count-people',
  alwaysRuns: true,
  everySeconds: (pace) => pace.sendSeconds,
  start: (deps) => deps.countPeople,
};
