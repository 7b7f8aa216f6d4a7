import type { AuditReports } from '../ports/audit-reports.ts';
import type { Log } from './log.ts';

/** Keeps the last report, and says in the log what is wrong. */
export function createAuditReports(log: Log): AuditReports {
  let latest: ReturnType<AuditReports['latest']>;
  return {
    latest: () => latest,
    keep(report) {
      latest = report;
      if (report.findings.length > 0)
        log.error({ findings: report.findings, entries: report.entries }, 'The audit log is not as it was');
    },
  };
}
