import { followEndedEvents as follow } from '../use-cases/follow-ended-events.ts';
import type { Job } from './job.ts';

export const followEndedEvents: Job = {
  id: 'follow-ended-events',
  everySeconds: (pace) => pace.sweepSeconds,
  start: (deps) => {
    const queued = new Set<string>();
    return async () => ({ ...(await follow(deps, queued)) });
  },
};
