import path from 'node:path';
import { may } from '../../src/domain/access/access.ts';
import type { AuditReport } from '../../src/domain/audit/audit-report.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';
import type { ProblemRow } from '../../src/domain/rows/row-problem.ts';
import { readPolicies } from '../../src/policy-files/read-policies.ts';
import { fileMediaType } from '../../src/server/file-media-type.ts';
import { auditSeal } from '../../src/server/audit-seal.ts';
import { evidenceRows } from '../../src/sharepoint/evidence-rows.ts';
import { policiesInForce } from '../../src/use-cases/shared/policies-in-force.ts';
import { standingsAfresh } from '../../src/use-cases/standing/standing-of-person.ts';
import type { Deps } from '../../src/use-cases/shared/deps.ts';
import type { MemoryAuditLog } from '../fakes/memory-audit-log.ts';
import { memoryAuditLog } from '../fakes/memory-audit-log.ts';
import { memoryDayFigures } from '../fakes/memory-day-figures.ts';
import { memoryCounts } from '../fakes/memory-counts.ts';
import type { MemoryEvidenceStore } from '../fakes/memory-evidence-store.ts';
import { memoryEvidenceStore } from '../fakes/memory-evidence-store.ts';
import { memoryMoves } from '../fakes/memory-moves.ts';
import { memoryWaiting } from '../fakes/memory-waiting.ts';
import { memoryConversations } from '../fakes/memory-conversations.ts';
import type { GivenAccounts } from '../fakes/memory-directory.ts';
import { memoryDirectory } from '../fakes/memory-directory.ts';
import type { MemoryOutbox } from '../fakes/memory-outbox.ts';
import { memoryPeopleIndex } from '../fakes/memory-people-index.ts';
import { memoryProblemRows } from '../fakes/memory-problem-rows.ts';
import { memoryOutbox } from '../fakes/memory-outbox.ts';
import { memoryUnauditedRows } from '../fakes/memory-unaudited-rows.ts';
import type { GivenRecords } from '../fakes/memory-records.ts';
import { memoryRecords } from '../fakes/memory-records.ts';
import type { SettableClock } from '../fakes/settable-clock.ts';
import { settableClock } from '../fakes/settable-clock.ts';
import { testKeys } from '../fakes/test-keys.ts';

/** Everything a use case may need, in memory, under the built-in policies. */
export interface World extends Deps {
  readonly clock: SettableClock;
  readonly files: MemoryEvidenceStore;
  readonly outbox: MemoryOutbox;
  readonly audit: MemoryAuditLog;
}

const policies = readPolicies(path.join(import.meta.dirname, '../../policies'));

export function aWorld(given: {
  readonly records?: GivenRecords;
  /** Line manager by report. */
  readonly managers?: Readonly<Record<string, string>>;
  /** What is not as usual of accounts. */
  readonly accounts?: GivenAccounts;
  /** Rows that do not parse. */
  readonly problemRows?: readonly ProblemRow[];
  /** ISO instant. */
  readonly now?: string;
  /** What is to be otherwise in a built-in policy. */
  readonly policy?: (builtIn: Policy) => Policy;
}): World {
  if (!policies.ok) throw new Error('The built-in policies do not parse.');
  const records = memoryRecords(given.records);
  const outbox = memoryOutbox();
  const audit = memoryAuditLog();
  let report: AuditReport | undefined;
  const clock = settableClock(given.now ?? '2026-11-21T10:00:00.000Z');
  const built = policies.value.all().map(given.policy ?? ((policy) => policy));
  const inForce = policiesInForce({ all: () => built }, records);
  const world: World = {
    records,
    evidence: evidenceRows(records),
    files: memoryEvidenceStore(),
    mediaTypeOf: fileMediaType,
    problemRows: memoryProblemRows(records, given.problemRows),
    peopleIndex: memoryPeopleIndex(records),
    directory: memoryDirectory(given.managers, given.accounts),
    clock,
    keys: testKeys(),
    audit,
    unauditedRows: memoryUnauditedRows(),
    outbox,
    ledger: outbox,
    seal: auditSeal('a secret of the tests', 'tenant'),
    auditReports: {
      latest: () => report,
      keep: (next) => {
        report = next;
      },
    },
    conversations: memoryConversations(),
    policies: inForce,
    may,
    standings: standingsAfresh({ records, clock, policies: inForce }),
    counts: memoryCounts(() => world),
    dayFigures: memoryDayFigures(),
    waiting: memoryWaiting(records),
    moves: memoryMoves(() => world),
    announceAfterSeconds: 600,
  };
  return world;
}
