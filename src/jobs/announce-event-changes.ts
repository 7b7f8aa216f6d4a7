import { announceEventChanges as announce } from '../use-cases/events/announce-event-changes.ts';
import { seenWhileKept } from '../use-cases/follow-up/seen-while-kept.ts';
import { wakesAnew } from '../use-cases/follow-up/wake-anew.ts';
import type { Job } from './job.ts';

export const announceEventChanges: Job = {
  id: 'announce-event-changes',
  everySeconds: (pace) => pace.dueSeconds,
  start: (deps) => {
    const announced = seenWhileKept(deps);
    const wakeAnew = wakesAnew(deps, 'event-change');
    return async () => {
      wakeAnew();
      return { ...(await announce(deps, announced())) };
    };
  },
};
