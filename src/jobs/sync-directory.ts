import type { Job } from './job.ts';

export const syncDirectory: Job = {
  id: 'sync-directory',
  everySeconds: (pace) => pace.directorySeconds,
  start: (deps) => deps.syncDirectory,
};
