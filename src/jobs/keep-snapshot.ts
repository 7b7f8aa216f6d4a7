import type { Job } from './job.ts';

/** How soon after the first start there is one; what is kept is decided by what changed. */
const EVERY_SECONDS = 60;

export const keepSnapshot: Job = {
  id: 'keep-snapshot',
  everySeconds: () => EVERY_SECONDS,
  start: (deps) => deps.keepSnapshot,
};
