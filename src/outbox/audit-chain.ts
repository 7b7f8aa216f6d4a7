import { createHash } from 'node:crypto';
import type { AuditEntry, AuditRecord, ChainVerdict } from '../ports/audit.ts';

/** Stands before the first entry. */
const CHAIN_START = '0'.repeat(64);

/**
 * The hash of an entry at its place: over the hash before it, its number and every field, in this order for good. Entries that
 * stand for no version of a row hash as they did before there were others.
 */
function chainHash(previousHash: string, sequence: number, entry: AuditEntry): string {
  const { action, actorOid, subjectOid, rowKey, at, row } = entry;
  const fields = [previousHash, sequence, action, actorOid, subjectOid, rowKey, at];
  const body = JSON.stringify(row === undefined ? fields : [...fields, row]);
  return createHash('sha256').update(body).digest('hex');
}

export function appendTo(
  last: { sequence: number; hash: string } | undefined,
  entry: AuditEntry,
): AuditRecord {
  const sequence = (last?.sequence ?? 0) + 1;
  const previousHash = last?.hash ?? CHAIN_START;
  return { ...entry, sequence, previousHash, hash: chainHash(previousHash, sequence, entry) };
}

/** Whether nothing was changed, taken out or slipped in. `records` are oldest first and begin at `after` plus one. */
export function verifyChain(
  records: readonly AuditRecord[],
  after: { sequence: number; hash: string } = { sequence: 0, hash: CHAIN_START },
): ChainVerdict {
  let { sequence, hash } = after;
  for (const record of records) {
    const broken = (why: 'gap' | 'link' | 'content'): ChainVerdict => ({
      isWhole: false,
      brokenAt: sequence + 1,
      why,
    });
    if (record.sequence !== sequence + 1) return broken('gap');
    if (record.previousHash !== hash) return broken('link');
    if (record.hash !== chainHash(hash, record.sequence, record)) return broken('content');
    ({ sequence, hash } = record);
  }
  return { isWhole: true, entries: records.length };
}
