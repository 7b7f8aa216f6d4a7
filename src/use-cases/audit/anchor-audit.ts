import type { AuditAnchor } from '../../domain/audit/audit-anchor.ts';
import { signedText } from '../../domain/audit/audit-anchor.ts';
import type { AuditReport } from '../../domain/audit/audit-report.ts';
import { checkAnchors, signedAnchors } from '../../domain/audit/check-anchors.ts';
import { THE_PRODUCT } from '../../ports/audit.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { areAsChecked, verifyAudit } from './verify-audit.ts';

type AnchorDeps = Pick<Deps, 'audit' | 'records' | 'clock' | 'keys' | 'seal' | 'ledger'>;

const anchorsOf = ({ records }: Pick<Deps, 'records'>): readonly AuditAnchor[] =>
  records.auditAnchors.all().map(({ value }) => value);

/** The anchors that are as they were signed, the oldest first. */
const signedOf = (deps: Pick<Deps, 'records' | 'seal'>): readonly AuditAnchor[] =>
  signedAnchors(anchorsOf(deps), (anchor) => deps.seal.fits(signedText(anchor), anchor.signature));

type Anchored = Pick<AuditReport, 'head' | 'ledger'>;

/** The log and the ledger as they are now, whatever they are; an empty log is begun. */
export async function asTheyAre(deps: Pick<AnchorDeps, 'audit' | 'ledger' | 'clock'>): Promise<Anchored> {
  await beginLog(deps);
  return { head: await deps.audit.head(), ledger: await deps.ledger.mark() };
}

/** Anchors are told by their time which is the newest, and clocks are believed up to an hour from the right time. */
function after(before: AuditAnchor | undefined, now: string): string {
  if (before === undefined || now > before.recordedAt) return now;
  return new Date(Date.parse(before.recordedAt) + 1).toISOString();
}

/** A new anchor, which says what the log and the ledger are. */
export function nextAnchor(
  { clock, keys, seal }: Pick<AnchorDeps, 'clock' | 'keys' | 'seal'>,
  before: AuditAnchor | undefined,
  { head, ledger }: Anchored,
  { recordedBy, acceptedBecause }: Pick<AuditAnchor, 'recordedBy' | 'acceptedBecause'>,
): AuditAnchor {
  const anchoredOn = clock.today();
  const recordedAt = after(before, clock.now());
  const unsigned = {
    // One a day, and one each time that somebody accepts what was found.
    key: keys.keyFor('audit-anchor', anchoredOn, ...(acceptedBecause === undefined ? [] : [recordedAt])),
    anchoredOn,
    sequence: head?.sequence ?? 0,
    headHash: head?.hash ?? '',
    ledger,
    previous: before?.key,
    acceptedBecause,
    recordedAt,
    recordedBy,
    supersedes: undefined,
  };
  return { ...unsigned, signature: seal.sign(signedText(unsigned)) };
}

/** An anchor names an entry: held against one of an empty log, a log that is begun anew later would be as good. */
async function beginLog({ audit, clock }: Pick<AnchorDeps, 'audit' | 'clock'>): Promise<void> {
  if ((await audit.head()) !== undefined) return;
  await audit.record({
    action: 'audit-begun',
    actorOid: THE_PRODUCT,
    subjectOid: THE_PRODUCT,
    rowKey: 'audit',
    at: clock.now(),
  });
}

/** Checks the audit log and, where nothing is wrong with it, anchors it for the day. A log that is wrong is never anchored. */
export async function checkAndAnchor(deps: AnchorDeps): Promise<AuditReport> {
  const isFirst = deps.records.auditAnchors.all().length === 0;
  if (isFirst) await beginLog(deps);
  const report = await verifyAudit(deps, anchorsOf(deps), deps.clock.now());
  const before = signedOf(deps).at(-1);
  if (report.findings.length > 0 || before?.anchoredOn === deps.clock.today()) return report;
  // What was checked, and not what may have taken its place meanwhile.
  const anchor = nextAnchor(deps, before, report, { recordedBy: THE_PRODUCT, acceptedBecause: undefined });
  const anchored = await createAudited(deps, deps.records.auditAnchors, anchor, {
    action: 'audit-anchored',
    actorOid: THE_PRODUCT,
    subjectOid: THE_PRODUCT,
  });
  // Another instance may have anchored the day a moment before.
  return anchored.ok ? { ...report, anchors: report.anchors + 1, lastAnchoredOn: anchor.anchoredOn } : report;
}

/** Whether the log, the ledger and the anchors are those that were checked: an anchor of another instance comes later. */
export async function isAsChecked(deps: AnchorDeps, report: AuditReport): Promise<boolean> {
  const { trusted } = checkAnchors(anchorsOf(deps), (anchor) =>
    deps.seal.fits(signedText(anchor), anchor.signature),
  );
  return trusted.length === report.anchors && areAsChecked(deps, report);
}

/** Long enough for every job to have queued what the ledger before may have sent: so it is known, and parked. */
const QUEUED_AGAIN_AFTER_MILLISECONDS = 10 * 60 * 1000;

/**
 * Since when what was queued is known not to have been sent before, in milliseconds since the epoch. In the ledger that was
 * anchored first that is always; in another, which does not know what was sent, never, until somebody accepts it.
 */
export async function ledgerKnownFrom(deps: Pick<Deps, 'records' | 'seal' | 'ledger'>): Promise<number> {
  const signed = signedOf(deps);
  const newest = signed.at(-1);
  if (!newest) return Number.NEGATIVE_INFINITY;
  const mark = await deps.ledger.mark();
  if (newest.ledger !== mark) return Number.POSITIVE_INFINITY;
  const first = signed.find(({ ledger }) => ledger === mark) ?? newest;
  return first === signed[0]
    ? Number.NEGATIVE_INFINITY
    : Date.parse(first.recordedAt) + QUEUED_AGAIN_AFTER_MILLISECONDS;
}
