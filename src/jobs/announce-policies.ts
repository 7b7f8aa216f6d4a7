import { announcePolicies as announce } from '../use-cases/policies/announce-policies.ts';
import { seenWhileKept } from '../use-cases/follow-up/seen-while-kept.ts';
import type { Job } from './job.ts';

export const announcePolicies: Job = {
  id: 'announce-policies',
  everySeconds: (pace) => pace.dueSeconds,
  start: (deps) => {
    const announced = seenWhileKept(deps);
    return async () => ({ ...(await announce(deps, announced())) });
  },
};
