import { appendTo, verifyChain } from '../../src/outbox/audit-chain.ts';
import type { AuditLog, AuditRecord } from '../../src/ports/audit.ts';

export interface MemoryAuditLog extends AuditLog {
  /** Oldest first. */
  records(): readonly AuditRecord[];
  /** Puts other entries in the place of all there are, as whoever can write the storage might. */
  tamper(change: (records: readonly AuditRecord[]) => readonly AuditRecord[]): void;
}

export function memoryAuditLog(): MemoryAuditLog {
  let kept: readonly AuditRecord[] = [];
  const made = new Set<string>();
  return {
    records: () => kept,
    tamper(change) {
      kept = change(kept);
    },
    record({ onceFor, ...entry }) {
      const once = `${entry.action}|${onceFor ?? entry.rowKey}`;
      if (made.has(once) || (entry.row !== undefined && kept.some(({ row }) => row === entry.row)))
        return Promise.resolve('known');
      made.add(once);
      kept = [...kept, appendTo(kept.at(-1), entry)];
      return Promise.resolve('added');
    },
    known: (versions) =>
      Promise.resolve(new Set(versions.filter((version) => kept.some(({ row }) => row === version)))),
    read: (fromSequence, limit) =>
      Promise.resolve(kept.filter((each) => each.sequence >= fromSequence).slice(0, limit)),
    head: () => Promise.resolve(kept.at(-1)),
    verdictOn: (records, after) => verifyChain(records, after),
  };
}
