import type { AuditReport } from '../../domain/audit/audit-report.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ParkedMessage } from '../../ports/message-ledger.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

/** Of many parked messages, the first: settling these shows the next. */
const MOST_PARKED = 100;

export interface AuditValue {
  /** Undefined until this process has checked the log once. */
  readonly report: AuditReport | undefined;
  readonly parked: readonly (ParkedMessage & { readonly recipientName: string })[];
}

type ReadDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'auditReports' | 'ledger' | 'may'>;

/** What the last check of the audit log found, and the parked messages, for who looks after the app. */
export async function readAudit(deps: ReadDeps, actorOid: string): Promise<Result<AuditValue, NotAllowed>> {
  if (!mayForOrganisation(deps, actorOid, 'audit.read')) return err(notAllowed);
  const parked = await deps.ledger.parked(MOST_PARKED);
  return ok({
    report: deps.auditReports.latest(),
    parked: parked.map((message) => ({
      ...message,
      recipientName:
        deps.records.people.find(message.recipientOid)?.value.displayName ??
        deps.directory.accountOf(message.recipientOid)?.displayName ??
        message.recipientOid,
    })),
  });
}

/** Somebody decides of a message that may have arrived: it is sent again, or left. Nobody else's decision is undone. */
export async function settleParked(
  deps: ReadDeps & Pick<Deps, 'audit'>,
  {
    actorOid,
    key,
    how,
  }: { readonly actorOid: string; readonly key: string; readonly how: 'send-again' | 'leave' },
): Promise<Result<AuditValue, NotAllowed>> {
  if (!mayForOrganisation(deps, actorOid, 'message.settle')) return err(notAllowed);
  const message = (await deps.ledger.parked(MOST_PARKED)).find((each) => each.key === key);
  if (message) {
    const at = deps.clock.now();
    // Entered before it is done: a message that was sent again without anybody's name would be worse than one entry too many.
    await deps.audit.record({
      action: how === 'send-again' ? 'message-sent-again' : 'message-left',
      actorOid,
      subjectOid: message.recipientOid,
      rowKey: key,
      at,
      onceFor: `${key}@${message.parkedAt}`,
    });
    await deps.ledger.settleParked(key, how);
  }
  // What somebody else settled a moment before is on the page no more.
  return readAudit(deps, actorOid);
}
