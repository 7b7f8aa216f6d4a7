import { announcePolicies as announce } from '../use-cases/announce-policies.ts';
import type { Job } from './job.ts';

export const announcePolicies: Job = {
  id: 'announce-policies',
  everySeconds: (pace) => pace.sweepSeconds,
  start: (deps) => {
    const announced = new Set<string>();
    return async () => ({ ...(await announce(deps, announced)) });
  },
};
