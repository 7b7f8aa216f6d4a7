import { createHash } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { AuditLog, AuditRecord, NewAuditEntry } from '../ports/audit.ts';
import type { RowVersion } from '../ports/records.ts';
import { appendTo, verifyChain } from './audit-chain.ts';
import { rangesOf, rowMark, versionOfMark } from './row-marks.ts';
import { orUndefined, storageAnswer } from './storage-answer.ts';

const PARTITION = 'audit';
const HEAD = 'head';

/** Each lost race means that another entry was written; a burst longer than this is a fault. */
const MOST_ATTEMPTS = 25;

/** Three rows an entry, and the head: a transaction holds a hundred (Azure docs: entity group transactions). */
const MOST_TOGETHER = 33;

interface Waiting {
  readonly entry: NewAuditEntry;
  readonly written: (answer: 'added' | 'known') => void;
  readonly failed: (reason: unknown) => void;
}

interface HeadRow {
  readonly sequence: number;
  readonly hash: string;
}

const entryRowKey = (sequence: number) => `entry|${String(sequence).padStart(16, '0')}`;

const onceRowKey = ({ action, rowKey, onceFor }: NewAuditEntry) =>
  `once|${createHash('sha256')
    .update(`${action}|${onceFor ?? rowKey}`)
    .digest('hex')}`;

/** What must not be there yet for an entry to be made. */
const marksOf = (entry: NewAuditEntry): readonly string[] => [
  onceRowKey(entry),
  ...(entry.row === undefined ? [] : [rowMark(entry.row)]),
];

/** `rowKey` is the table's own column, so the key of the row concerned goes by another name. */
type EntryRow = Omit<AuditRecord, 'rowKey'> & { readonly concernedKey: string };

const entryRow = ({ rowKey, ...rest }: AuditRecord): EntryRow => ({ ...rest, concernedKey: rowKey });

const auditRecord = (row: EntryRow): AuditRecord => ({
  sequence: row.sequence,
  action: row.action,
  actorOid: row.actorOid,
  subjectOid: row.subjectOid,
  rowKey: row.concernedKey,
  at: row.at,
  ...(row.row !== undefined && { row: row.row }),
  hash: row.hash,
  previousHash: row.previousHash,
});

/** The first of those that share a mark: made twice, an entry counts once. */
function eachOnce(entries: readonly NewAuditEntry[]): ReadonlySet<NewAuditEntry> {
  const marks = new Set<string>();
  const firsts = new Set<NewAuditEntry>();
  for (const entry of entries) {
    const own = marksOf(entry);
    if (own.some((mark) => marks.has(mark))) continue;
    for (const mark of own) marks.add(mark);
    firsts.add(entry);
  }
  return firsts;
}

/**
 * Entries, the marks that they were made and the head of the chain are written in one transaction, so the sequence has
 * no gap and no entry stands twice. Instances race for the head by its ETag.
 */
export function tableAuditLog(table: TableClient): AuditLog {
  /** All of them, or none: the head was moved meanwhile, or one of them was made before. */
  async function tryToAppend(entries: readonly NewAuditEntry[]): Promise<boolean> {
    const head = await orUndefined(table.getEntity<HeadRow>(PARTITION, HEAD));
    const records: AuditRecord[] = [];
    for (const { onceFor: _onceFor, ...entry } of entries)
      records.push(appendTo(records.at(-1) ?? head, entry));
    const { sequence, hash } = records.at(-1) ?? { sequence: 0, hash: '' };
    const nextHead = { partitionKey: PARTITION, rowKey: HEAD, sequence, hash };
    const actions: TransactionAction[] = [
      head ? ['update', nextHead, 'Replace', { etag: head.etag }] : ['create', nextHead],
      ...entries
        .flatMap(marksOf)
        .map((mark): TransactionAction => ['create', { partitionKey: PARTITION, rowKey: mark }]),
      ...records.map((record): TransactionAction => [
        'create',
        { partitionKey: PARTITION, rowKey: entryRowKey(record.sequence), ...entryRow(record) },
      ]),
    ];
    try {
      await table.submitTransaction(actions);
      return true;
    } catch (error) {
      if (storageAnswer(error) === undefined) throw error;
      return false;
    }
  }

  async function isMade(entry: NewAuditEntry): Promise<boolean> {
    for (const mark of marksOf(entry))
      if ((await orUndefined(table.getEntity(PARTITION, mark))) !== undefined) return true;
    return false;
  }

  async function append(entry: NewAuditEntry): Promise<'added' | 'known'> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      if (await tryToAppend([entry])) return 'added';
      if (await isMade(entry)) return 'known';
    }
    throw new Error(`The audit log could not take ${entry.action}: too many others were writing`);
  }

  /** What was waiting is written together; where that is refused, one by one, so that each is answered for itself. */
  async function write(batch: readonly Waiting[]): Promise<void> {
    const entries = eachOnce(batch.map(({ entry }) => entry));
    const areWritten = entries.size > 1 && (await tryToAppend([...entries]).catch(() => false));
    for (const { entry, written, failed } of batch) {
      const answer = entries.has(entry) ? ('added' as const) : ('known' as const);
      await (areWritten ? Promise.resolve(answer) : append(entry)).then(written, failed);
    }
  }

  // Entries of this process queue up here, so that they never race each other for the head.
  const queue: Waiting[] = [];
  let isWriting = false;
  async function drain(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    try {
      while (queue.length > 0) await write(queue.splice(0, MOST_TOGETHER));
    } finally {
      isWriting = false;
    }
  }
  async function marksIn([first, last]: readonly [string, string]): Promise<readonly RowVersion[]> {
    const filter = odata`PartitionKey eq ${PARTITION} and RowKey ge ${first} and RowKey le ${last}`;
    const versions: RowVersion[] = [];
    for await (const { rowKey } of table.listEntities({ queryOptions: { filter, select: ['RowKey'] } }))
      if (rowKey !== undefined) versions.push(versionOfMark(rowKey));
    return versions;
  }
  return {
    record: (entry) =>
      new Promise((written, failed) => {
        queue.push({ entry, written, failed });
        void drain();
      }),
    async known(versions) {
      const asked = new Set(versions);
      const found = new Set<RowVersion>();
      for (const range of rangesOf(versions))
        for (const version of await marksIn(range)) if (asked.has(version)) found.add(version);
      return found;
    },
    async head() {
      const head = await orUndefined(table.getEntity<HeadRow>(PARTITION, HEAD));
      return head && { sequence: head.sequence, hash: head.hash };
    },
    verdictOn: (records, after) => verifyChain(records, after),
    async read(fromSequence, limit) {
      const filter = odata`PartitionKey eq ${PARTITION} and RowKey ge ${entryRowKey(fromSequence)} and RowKey lt ${'entry}'}`;
      const records: AuditRecord[] = [];
      for await (const row of table.listEntities<EntryRow>({ queryOptions: { filter } })) {
        if (records.push(auditRecord(row)) >= limit) break;
      }
      return records;
    },
  };
}
