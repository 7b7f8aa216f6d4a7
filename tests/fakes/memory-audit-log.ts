import { createHash } from 'node:crypto';
import type { AuditLog, AuditRecord } from '../../src/ports/audit.ts';

export interface MemoryAuditLog extends AuditLog {
  /** Oldest first. */
  records(): readonly AuditRecord[];
}

const FIRST_PREVIOUS_HASH = '0'.repeat(64);

export function memoryAuditLog(): MemoryAuditLog {
  const kept: AuditRecord[] = [];
  const made = new Set<string>();
  return {
    records: () => [...kept],
    record({ onceFor, ...entry }) {
      const once = `${entry.action}|${onceFor ?? entry.rowKey}`;
      if (made.has(once) || (entry.row !== undefined && kept.some(({ row }) => row === entry.row)))
        return Promise.resolve('known');
      made.add(once);
      const previousHash = kept.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
      const hash = createHash('sha256')
        .update(JSON.stringify([previousHash, entry]))
        .digest('hex');
      kept.push({ ...entry, sequence: kept.length + 1, hash, previousHash });
      return Promise.resolve('added');
    },
    known: (versions) =>
      Promise.resolve(new Set(versions.filter((version) => kept.some(({ row }) => row === version)))),
    read: (fromSequence, limit) =>
      Promise.resolve(kept.filter((each) => each.sequence >= fromSequence).slice(0, limit)),
  };
}
