import type { AuditAnchor } from '../domain/audit/audit-anchor.ts';
import { signedText } from '../domain/audit/audit-anchor.ts';
import type { AuditReport } from '../domain/audit/audit-report.ts';
import { latestAnchor } from '../domain/audit/check-anchors.ts';
import { THE_PRODUCT } from '../ports/audit.ts';
import { createAudited } from './create-audited.ts';
import type { Deps } from './deps.ts';
import { verifyAudit } from './verify-audit.ts';

type AnchorDeps = Pick<Deps, 'audit' | 'records' | 'clock' | 'keys' | 'seal' | 'ledger'>;

const anchorsOf = ({ records }: Pick<Deps, 'records'>): readonly AuditAnchor[] =>
  records.auditAnchors.all().map(({ value }) => value);

/** The newest anchor that is as it was signed. */
const newestOf = (deps: Pick<Deps, 'records' | 'seal'>): AuditAnchor | undefined =>
  latestAnchor(anchorsOf(deps), (anchor) => deps.seal.fits(signedText(anchor), anchor.signature));

/** What a new anchor says of the log as it is. */
export async function nextAnchor(
  { audit, clock, keys, seal, ledger }: Omit<AnchorDeps, 'records'>,
  before: AuditAnchor | undefined,
  { recordedBy, acceptedBecause }: Pick<AuditAnchor, 'recordedBy' | 'acceptedBecause'>,
): Promise<AuditAnchor> {
  const head = await audit.head();
  const anchoredOn = clock.today();
  const recordedAt = clock.now();
  const unsigned = {
    // One a day, and one each time that somebody accepts what was found.
    key: keys.keyFor('audit-anchor', anchoredOn, ...(acceptedBecause === undefined ? [] : [recordedAt])),
    anchoredOn,
    sequence: head?.sequence ?? 0,
    headHash: head?.hash ?? '',
    ledger: await ledger.mark(),
    previous: before?.key,
    acceptedBecause,
    recordedAt,
    recordedBy,
    supersedes: undefined,
  };
  return { ...unsigned, signature: seal.sign(signedText(unsigned)) };
}

/** Checks the audit log and, where nothing is wrong with it, anchors it for the day. A log that is wrong is never anchored. */
export async function checkAndAnchor(deps: AnchorDeps): Promise<AuditReport> {
  const report = await verifyAudit(deps, anchorsOf(deps), deps.clock.now());
  const before = newestOf(deps);
  if (report.findings.length > 0 || before?.anchoredOn === deps.clock.today()) return report;
  const anchor = await nextAnchor(deps, before, { recordedBy: THE_PRODUCT, acceptedBecause: undefined });
  const anchored = await createAudited(deps, deps.records.auditAnchors, anchor, {
    action: 'audit-anchored',
    actorOid: THE_PRODUCT,
    subjectOid: THE_PRODUCT,
  });
  // Another instance may have anchored the day a moment before.
  return anchored.ok ? { ...report, anchors: report.anchors + 1, lastAnchoredOn: anchor.anchoredOn } : report;
}

/** Whether the ledger of messages is the one that was last anchored: another does not know what was sent before. */
export async function isLedgerKnown(deps: Pick<Deps, 'records' | 'seal' | 'ledger'>): Promise<boolean> {
  const newest = newestOf(deps);
  return newest === undefined || newest.ledger === (await deps.ledger.mark());
}
