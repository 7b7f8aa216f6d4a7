import type { May } from '../../domain/access/access.ts';
import type { AuditReports } from '../../ports/audit-reports.ts';
import type { AuditLog } from '../../ports/audit.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Conversations } from '../../ports/conversations.ts';
import type { Directory } from '../../ports/directory.ts';
import type { EvidenceStore, MediaTypeOf } from '../../ports/evidence-store.ts';
import type { EvidenceRows } from '../../ports/evidence-rows.ts';
import type { MessageLedger } from '../../ports/message-ledger.ts';
import type { Seal } from '../../ports/seal.ts';
import type { Keys } from '../../ports/keys.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { PeopleIndex } from '../../ports/people-index.ts';
import type { Policies } from '../../ports/policies.ts';
import type { ProblemRows } from '../../ports/problem-rows.ts';
import type { Records } from '../../ports/records.ts';
import type { UnauditedRows } from '../../ports/unaudited-rows.ts';
import type { Counts } from '../../ports/counts.ts';
import type { KeptDayFigures } from '../../ports/day-figures.ts';
import type { Moves } from '../../ports/moves.ts';
import type { Waiting } from '../../ports/waiting.ts';
import type { Standings } from '../../ports/standings.ts';

/** What use cases need from the world; each names the part that it uses. */
export interface Deps {
  readonly records: Records;
  readonly evidence: EvidenceRows;
  readonly files: EvidenceStore;
  readonly mediaTypeOf: MediaTypeOf;
  readonly problemRows: ProblemRows;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly audit: AuditLog;
  readonly auditReports: AuditReports;
  readonly seal: Seal;
  readonly ledger: MessageLedger;
  readonly unauditedRows: UnauditedRows;
  readonly outbox: Outbox;
  readonly conversations: Conversations;
  readonly policies: Policies;
  readonly standings: Standings;
  readonly peopleIndex: PeopleIndex;
  readonly counts: Counts;
  readonly dayFigures: KeptDayFigures;
  readonly waiting: Waiting;
  readonly moves: Moves;
  /** Between the publication of a policy's version and its announcement: so long it can be taken back. */
  readonly announceAfterSeconds: number;
  /** Asked by `authorise.ts` alone, so that what a use case asks can be seen where it was named. */
  readonly may: May;
}
