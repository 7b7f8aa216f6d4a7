import { checkAndAnchor, isAsChecked } from '../use-cases/audit/anchor-audit.ts';
import type { Job } from './job.ts';

/** A log that is wrong is looked at again after this long: somebody may have accepted it. */
const AGAIN_AFTER_MILLISECONDS = 10 * 60 * 1000;

export const checkAudit: Job = {
  id: 'check-audit',
  // What it finds is told by each instance; of the anchors of a day, whoever makes them, one is kept.
  onEveryInstance: true,
  everySeconds: (pace) => pace.dueSeconds,
  start: (deps) => {
    const isDue = async (): Promise<boolean> => {
      const report = deps.auditReports.latest();
      if (!report || deps.clock.dateAt(report.checkedAt) !== deps.clock.today()) return true;
      const ageMilliseconds = Date.parse(deps.clock.now()) - Date.parse(report.checkedAt);
      if (report.findings.length > 0 && ageMilliseconds >= AGAIN_AFTER_MILLISECONDS) return true;
      // A log or a ledger that was lost is noticed within a run, and not on the next day.
      return !(await isAsChecked(deps, report));
    };
    return async () => {
      if (!(await isDue())) return {};
      const report = await checkAndAnchor(deps);
      deps.auditReports.keep(report);
      return { auditFindings: report.findings.length };
    };
  },
};
