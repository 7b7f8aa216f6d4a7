import { createHash } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { AuditEntry, AuditLog, AuditRecord } from '../ports/audit.ts';
import { appendTo } from './audit-chain.ts';
import { orUndefined, storageAnswer } from './storage-answer.ts';

const PARTITION = 'audit';
const HEAD = 'head';

/** Each lost race means that another entry was written; a burst longer than this is a fault. */
const MOST_ATTEMPTS = 25;

/** Two rows an entry, and the head: a transaction holds a hundred (Azure docs: entity group transactions). */
const MOST_TOGETHER = 49;

interface Waiting {
  readonly entry: AuditEntry;
  readonly written: () => void;
  readonly failed: (reason: unknown) => void;
}

interface HeadRow {
  readonly sequence: number;
  readonly hash: string;
}

const entryRowKey = (sequence: number) => `entry|${String(sequence).padStart(16, '0')}`;

const onceRowKey = ({ action, rowKey }: AuditEntry) =>
  `once|${createHash('sha256').update(`${action}|${rowKey}`).digest('hex')}`;

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
  hash: row.hash,
  previousHash: row.previousHash,
});

/** The first for each action on each row: made twice, an entry counts once. */
function eachOnce(entries: readonly AuditEntry[]): readonly AuditEntry[] {
  const firsts = new Map<string, AuditEntry>();
  for (const entry of entries) {
    const key = onceRowKey(entry);
    if (!firsts.has(key)) firsts.set(key, entry);
  }
  return [...firsts.values()];
}

/**
 * Entries, the marks that they were made and the head of the chain are written in one transaction, so the sequence has
 * no gap and no entry stands twice. Instances race for the head by its ETag.
 */
export function tableAuditLog(table: TableClient): AuditLog {
  /** All of them, or none: the head was moved meanwhile, or one of them was made before. */
  async function tryToAppend(entries: readonly AuditEntry[]): Promise<boolean> {
    const head = await orUndefined(table.getEntity<HeadRow>(PARTITION, HEAD));
    const records: AuditRecord[] = [];
    for (const entry of entries) records.push(appendTo(records.at(-1) ?? head, entry));
    const { sequence, hash } = records.at(-1) ?? { sequence: 0, hash: '' };
    const nextHead = { partitionKey: PARTITION, rowKey: HEAD, sequence, hash };
    const actions: TransactionAction[] = [
      head ? ['update', nextHead, 'Replace', { etag: head.etag }] : ['create', nextHead],
      ...records.flatMap((record): TransactionAction[] => [
        ['create', { partitionKey: PARTITION, rowKey: onceRowKey(record) }],
        ['create', { partitionKey: PARTITION, rowKey: entryRowKey(record.sequence), ...entryRow(record) }],
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

  const isMade = async (entry: AuditEntry): Promise<boolean> =>
    (await orUndefined(table.getEntity(PARTITION, onceRowKey(entry)))) !== undefined;

  async function append(entry: AuditEntry): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      if ((await tryToAppend([entry])) || (await isMade(entry))) return;
    }
    throw new Error(`The audit log could not take ${entry.action}: too many others were writing`);
  }

  /** What was waiting is written together; where that is refused, one by one, so that each is answered for itself. */
  async function write(batch: readonly Waiting[]): Promise<void> {
    const entries = eachOnce(batch.map(({ entry }) => entry));
    const areWritten = entries.length > 1 && (await tryToAppend(entries).catch(() => false));
    for (const { entry, written, failed } of batch) {
      await (areWritten ? Promise.resolve() : append(entry)).then(written, failed);
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
  return {
    record: (entry) =>
      new Promise<void>((written, failed) => {
        queue.push({ entry, written, failed });
        void drain();
      }),
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
