import type { AuditAnchor } from '../../domain/audit/audit-anchor.ts';
import { signedText } from '../../domain/audit/audit-anchor.ts';
import type { AuditFinding, AuditReport } from '../../domain/audit/audit-report.ts';
import { checkAnchors } from '../../domain/audit/check-anchors.ts';
import type { AuditLog, AuditRecord } from '../../ports/audit.ts';
import type { MessageLedger } from '../../ports/message-ledger.ts';
import type { Seal } from '../../ports/seal.ts';

export interface VerifyDeps {
  readonly audit: Pick<AuditLog, 'read' | 'head' | 'verdictOn'>;
  readonly seal: Seal;
  readonly ledger: Pick<MessageLedger, 'mark'>;
}

type Head = Pick<AuditRecord, 'sequence' | 'hash'>;

/** Entries read at once; more would not come in one answer (Azure docs: query timeout and pagination). */
const PAGE = 1000;

/** Which entries the log must have, and since when it is known. */
interface Expected extends Head {
  readonly anchoredOn: AuditAnchor['anchoredOn'] | undefined;
}

/**
 * Reads the whole audit log and holds it against itself, its head and the anchors: an entry changed, taken out or slipped in,
 * a tail cut off, a log written anew. It is read once, a thousand entries at a time, and never held whole.
 */
export async function verifyAudit(
  { audit, seal, ledger }: VerifyDeps,
  anchors: readonly AuditAnchor[],
  checkedAt: string,
): Promise<AuditReport> {
  const { acceptedAt, trusted, findings } = checkAnchors(anchors, (anchor) =>
    seal.fits(signedText(anchor), anchor.signature),
  );
  // Read before the entries: those that are added meanwhile come after it.
  const head = await audit.head();
  const start = acceptedAt && acceptedAt.sequence > 0 ? asHead(acceptedAt) : undefined;
  const expected: readonly Expected[] = [
    ...trusted
      .filter(({ sequence }) => sequence > 0)
      .map((anchor) => ({ ...asHead(anchor), anchoredOn: anchor.anchoredOn })),
    ...(head ? [{ ...head, anchoredOn: undefined }] : []),
  ];
  const chain = await readChain(audit, start, expected);
  const latest = trusted.at(-1);
  const mark = await ledger.mark();
  const isLedgerLost = latest !== undefined && latest.ledger !== mark;
  return {
    checkedAt,
    entries: chain.entries,
    head: chain.last,
    ledger: mark,
    anchors: trusted.length,
    lastAnchoredOn: latest?.anchoredOn,
    findings: [
      ...chain.findings,
      ...findings,
      ...(isLedgerLost ? [{ kind: 'ledger-lost' as const, anchoredOn: latest.anchoredOn }] : []),
    ],
  };
}

/** Whether an entry that the log had is still there, and the same. */
export async function standsIn({ read }: Pick<AuditLog, 'read'>, { sequence, hash }: Head): Promise<boolean> {
  const [entry] = await read(sequence, 1);
  return entry?.sequence === sequence && entry.hash === hash;
}

/** Whether log and ledger are those that were checked: neither is another, begun since, nor cut off. */
export async function areAsChecked(
  { audit, ledger }: Pick<VerifyDeps, 'audit' | 'ledger'>,
  report: AuditReport,
): Promise<boolean> {
  if ((await ledger.mark()) !== report.ledger) return false;
  return report.head === undefined || standsIn(audit, report.head);
}

const asHead = ({ sequence, headHash }: AuditAnchor): Head => ({ sequence, hash: headHash });

interface ChainRead {
  readonly entries: number;
  readonly last: Head | undefined;
  readonly findings: readonly AuditFinding[];
}

async function readChain(
  audit: VerifyDeps['audit'],
  start: Head | undefined,
  expected: readonly Expected[],
): Promise<ChainRead> {
  const broken: AuditFinding[] = [];
  const unlike: AuditFinding[] = [];
  let last = start;
  let entries = 0;
  // The entry that was accepted is not read with those after it, and may be gone since.
  const [accepted] = start ? await audit.read(start.sequence, 1) : [];
  const isStartThere = accepted?.sequence === start?.sequence;
  if (start && accepted && !isStartThere) broken.push({ kind: 'entry-missing', sequence: start.sequence });
  if (start && accepted && isStartThere && accepted.hash !== start.hash)
    unlike.push({ kind: 'rewritten', sequence: start.sequence, anchoredOn: expected[0]?.anchoredOn });
  for (;;) {
    const page = await audit.read((last?.sequence ?? 0) + 1, PAGE);
    if (broken.length === 0) broken.push(...brokenIn(audit, page, last));
    for (const { sequence, hash, anchoredOn } of expected) {
      const stands = page.find((record) => record.sequence === sequence);
      if (stands && stands.hash !== hash) unlike.push({ kind: 'rewritten', sequence, anchoredOn });
    }
    entries += page.length;
    last = page.at(-1) ?? last;
    if (page.length < PAGE) break;
  }
  const end = isStartThere || entries > 0 ? (last?.sequence ?? 0) : 0;
  const cutOff = expected
    .filter(({ sequence }) => sequence > end)
    .map(({ sequence, anchoredOn }) => ({ kind: 'cut-off' as const, sequence, anchoredOn }));
  // Of several that say the same, the one that was anchored last names the whole loss.
  return {
    entries,
    last: last && { sequence: last.sequence, hash: last.hash },
    findings: [...broken, ...unlike.slice(0, 1), ...cutOff.slice(-1)],
  };
}

function brokenIn(
  audit: VerifyDeps['audit'],
  page: readonly AuditRecord[],
  after: Head | undefined,
): readonly AuditFinding[] {
  const verdict = audit.verdictOn(page, after);
  if (verdict.isWhole) return [];
  const kind = verdict.why === 'gap' ? 'entry-missing' : 'entry-altered';
  return [{ kind, sequence: verdict.brokenAt }];
}
