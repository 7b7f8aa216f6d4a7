import { createHash } from 'node:crypto';
import type { AuditLog, AuditRecord } from '../../src/ports/audit.ts';

export interface MemoryAuditLog extends AuditLog {
  /** Oldest first. */
  records(): readonly AuditRecord[];
}

const FIRST_PREVIOUS_HASH = '0'.repeat(64);

export function memoryAuditLog(): MemoryAuditLog {
  const kept: AuditRecord[] = [];
  return {
    records: () => [...kept],
    record(entry) {
      if (kept.some((each) => each.action === entry.action && each.rowKey === entry.rowKey))
        return Promise.resolve();
      const previousHash = kept.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
      const hash = createHash('sha256')
        .update(JSON.stringify([previousHash, entry]))
        .digest('hex');
      kept.push({ ...entry, sequence: kept.length + 1, hash, previousHash });
      return Promise.resolve();
    },
    read: (fromSequence, limit) =>
      Promise.resolve(kept.filter((each) => each.sequence >= fromSequence).slice(0, limit)),
  };
}
