import { nudgeOverdueReviews as nudge } from '../use-cases/reviews/nudge-overdue-reviews.ts';
import { seenWhileKept } from '../use-cases/follow-up/seen-while-kept.ts';
import { wakesAnew } from '../use-cases/follow-up/wake-anew.ts';
import type { Job } from './job.ts';

export const nudgeOverdueReviews: Job = {
  id: 'nudge-overdue-reviews',
  everySeconds: (pace) => pace.dueSeconds,
  start: (deps) => {
    const queued = seenWhileKept(deps);
    const wakeAnew = wakesAnew(deps, 'overdue-reviews');
    return async () => {
      wakeAnew();
      const { messagesQueued } = await nudge(deps, queued());
      return { messagesQueued };
    };
  },
};
