import type { AuditFinding, AuditReport } from '../../domain/audit/audit-report.ts';

const known = (anchoredOn: string | undefined): string =>
  anchoredOn === undefined ? 'the log’s own head' : `the anchor of ${anchoredOn}`;

/** A finding as a sentence for who runs the command. */
function findingSentence(finding: AuditFinding): string {
  switch (finding.kind) {
    case 'entry-missing':
      return `Entry ${finding.sequence} is missing.`;
    case 'entry-altered':
      return `Entry ${finding.sequence} is not as it was written.`;
    case 'cut-off':
      return `The log ends before entry ${finding.sequence}, which ${known(finding.anchoredOn)} names.`;
    case 'rewritten':
      return `Entry ${finding.sequence} is another than ${known(finding.anchoredOn)} names: the log was written anew.`;
    case 'anchor-altered':
      return `The anchor of ${finding.anchoredOn} is not as it was signed.`;
    case 'anchor-missing':
      return `The anchor before the one of ${finding.anchoredOn} is gone.`;
    case 'ledger-lost':
      return `The ledger of messages is another than on ${finding.anchoredOn}: nothing is sent until this is accepted.`;
  }
}

/** What a check came to, a line each. */
export function reportLines({
  entries,
  head,
  anchors,
  lastAnchoredOn,
  findings,
}: AuditReport): readonly string[] {
  return [
    `Entries: ${entries}`,
    `Head: ${head ? `${head.sequence} ${head.hash}` : 'none'}`,
    `Anchors: ${anchors}${lastAnchoredOn === undefined ? '' : `, the last of ${lastAnchoredOn}`}`,
    ...(findings.length === 0 ? ['The audit log is whole.'] : findings.map(findingSentence)),
  ];
}
