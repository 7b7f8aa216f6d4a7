import type { Job } from './job.ts';

export const syncLists: Job = {
  id: 'sync-lists',
  alwaysRuns: true,
  everySeconds: (pace) => pace.lookSeconds,
  start: (deps) => deps.syncLists,
};
