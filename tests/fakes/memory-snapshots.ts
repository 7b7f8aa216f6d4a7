import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { SnapshotFacts, Snapshots } from '../../src/ports/snapshots.ts';

/** What is kept, open to whoever spoils it. */
export interface MemorySnapshots extends Snapshots {
  kept: { facts: SnapshotFacts; content: Buffer } | undefined;
  answers: boolean;
}

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

export function memorySnapshots(): MemorySnapshots {
  const self: MemorySnapshots = {
    kept: undefined,
    answers: true,
    newest() {
      if (!self.answers) return Promise.reject(new Error('The storage does not answer.'));
      const { kept } = self;
      if (!kept) return Promise.resolve(undefined);
      return Promise.resolve({
        facts: kept.facts,
        bring(path: string) {
          writeFileSync(path, kept.content);
          if (kept.content.length < kept.facts.bytes) return Promise.resolve('cut-off' as const);
          return Promise.resolve(
            hashOf(kept.content) === kept.facts.sha256 ? undefined : ('altered' as const),
          );
        },
      });
    },
    keep(path, facts) {
      if (!self.answers) return Promise.reject(new Error('The storage does not answer.'));
      const content = readFileSync(path);
      self.kept = { facts: { ...facts, bytes: content.length, sha256: hashOf(content) }, content };
      return Promise.resolve();
    },
  };
  return self;
}
