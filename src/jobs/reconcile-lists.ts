import type { Job } from './job.ts';

/** Ninety-six runs a day: each reads its share of all lists. */
const EVERY_SECONDS = 900;

export const reconcileLists: Job = {
  id: 'reconcile-lists',
  onEveryInstance: true,
  everySeconds: () => EVERY_SECONDS,
  start: (deps) => deps.reconcileLists,
};
