import type { AuditReport } from '../domain/audit/audit-report.ts';

/** What this process last found when it checked the audit log. */
export interface AuditReports {
  latest(): AuditReport | undefined;
  keep(report: AuditReport): void;
}
