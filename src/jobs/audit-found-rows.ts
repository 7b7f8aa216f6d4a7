import { auditFoundRows as auditFound } from '../use-cases/audit/audit-found-rows.ts';
import type { Job } from './job.ts';

export const auditFoundRows: Job = {
  id: 'audit-found-rows',
  everySeconds: (pace) => pace.sweepSeconds,
  start: (deps) => async () => ({ ...(await auditFound(deps)) }),
};
