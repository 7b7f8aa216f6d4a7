import { dateAdoptedPolicies as dateThem } from '../use-cases/policies/date-adopted-policies.ts';
import type { Job } from './job.ts';

export const dateAdoptedPolicies: Job = {
  id: 'date-adopted-policies',
  everySeconds: (pace) => pace.dueSeconds,
  start: (deps) => async () => ({ ...(await dateThem(deps)) }),
};
