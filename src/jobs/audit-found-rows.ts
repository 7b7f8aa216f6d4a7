import { auditFoundRows as auditFound } from '../use-cases/audit/audit-found-rows.ts';
import type { Job } from './job.ts';

/** After a start or a change for everybody, totals are waited for, and this job would keep them waiting. */
const MANY_TO_COUNT = 1000;

export const auditFoundRows: Job = {
  id: 'audit-found-rows',
  everySeconds: (pace) => pace.dueSeconds,
  start: (deps) => async () => (deps.counts.toCount() > MANY_TO_COUNT ? {} : { ...(await auditFound(deps)) }),
};
