import type { AuditPage } from '../../contract/audit.ts';
import type { AuditFinding } from '../../domain/audit/audit-report.ts';
import type { AuditValue } from '../../use-cases/audit/read-audit.ts';

const findingView = (finding: AuditFinding) => ({
  kind: finding.kind,
  sequence: 'sequence' in finding ? finding.sequence : null,
  anchoredOn: 'anchoredOn' in finding ? (finding.anchoredOn ?? null) : null,
});

/** `nameOf` says what a kind of message is called in the reader's language. */
export const auditView = ({ report, parked }: AuditValue, nameOf: (kind: string) => string): AuditPage => ({
  report: report
    ? {
        checkedAt: report.checkedAt,
        entries: report.entries,
        head: report.head ?? null,
        lastAnchoredOn: report.lastAnchoredOn ?? null,
        findings: report.findings.map(findingView),
      }
    : null,
  parked: parked.map(({ key, recipientName, content, parkedAt, why }) => ({
    key,
    recipientName,
    kindName: nameOf(content.kind),
    parkedAt,
    why,
  })),
});
