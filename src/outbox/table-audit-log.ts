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

/**
 * The entry, the mark that it was made and the head of the chain are written in one transaction, so the sequence has no
 * gap and no entry stands twice. Instances race for the head by its ETag.
 */
export function tableAuditLog(table: TableClient): AuditLog {
  async function tryToAppend(entry: AuditEntry): Promise<boolean> {
    const once = { partitionKey: PARTITION, rowKey: onceRowKey(entry) };
    const head = await orUndefined(table.getEntity<HeadRow>(PARTITION, HEAD));
    const record = appendTo(head, entry);
    const nextHead = { partitionKey: PARTITION, rowKey: HEAD, sequence: record.sequence, hash: record.hash };
    const actions: TransactionAction[] = [
      head ? ['update', nextHead, 'Replace', { etag: head.etag }] : ['create', nextHead],
      ['create', once],
      ['create', { partitionKey: PARTITION, rowKey: entryRowKey(record.sequence), ...entryRow(record) }],
    ];
    try {
      await table.submitTransaction(actions);
      return true;
    } catch (error) {
      if (storageAnswer(error) === undefined) throw error;
      return (await orUndefined(table.getEntity(PARTITION, once.rowKey))) !== undefined;
    }
  }

  async function append(entry: AuditEntry): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      if (await tryToAppend(entry)) return;
    }
    throw new Error(`The audit log could not take ${entry.action}: too many others were writing`);
  }

  // Entries of this process queue up here, so that they never race each other for the head.
  let tail: Promise<void> = Promise.resolve();
  return {
    record(entry) {
      const written = tail.then(() => append(entry));
      tail = written.catch(() => undefined);
      return written;
    },
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
