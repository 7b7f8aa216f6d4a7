import { followEndedEvents as follow } from '../use-cases/follow-up/follow-ended-events.ts';
import { seenWhileKept } from '../use-cases/follow-up/seen-while-kept.ts';
import { wakesAnew } from '../use-cases/follow-up/wake-anew.ts';
import type { Job } from './job.ts';

export const followEndedEvents: Job = {
  id: 'follow-ended-events',
  everySeconds: (pace) => pace.dueSeconds,
  start: (deps) => {
    const queued = seenWhileKept(deps);
    const wakeAnew = wakesAnew(deps, 'ended-event');
    return async () => {
      wakeAnew();
      return { ...(await follow(deps, queued())) };
    };
  },
};
