import type { Job } from './job.ts';

/** Many times in the half of a subscription's life in which it is renewed. */
const EVERY_SECONDS = 3600;

export const keepSubscriptions: Job = {
  id: 'keep-subscriptions',
  everySeconds: () => EVERY_SECONDS,
  start: (deps) => deps.keepSubscriptions,
};
