import type { Job } from './job.ts';

export const syncLists: Job = {
  id: 'sync-lists',
  everySeconds: (pace) => pace.syncSeconds,
  start: (deps) => deps.syncLists,
};
