import type { Job } from './job.ts';

export const syncDirectory: Job = {
  id: 'sync-directory',
  alwaysRuns: true,
  everySeconds: (pace) => pace.directorySeconds,
  start: (deps) => deps.syncDirectory,
};
