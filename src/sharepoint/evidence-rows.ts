import type { Recorded } from '../domain/evidence/recorded.ts';
import type { EvidenceRows } from '../ports/evidence-rows.ts';
import type { Records, Stored } from '../ports/records.ts';
import { LIST_NAMES, listNamed } from './lists/index.ts';

/** A collection of evidence, looked up by whom its rows are about. */
interface EvidenceCollection {
  where(column: string, value: string): readonly Stored<Recorded>[];
}

/** Which lists these are follows from what each declares: its holding, its subject, and that it feeds the standing. */
export function evidenceRows(records: Records): EvidenceRows {
  const asked = LIST_NAMES.flatMap((name) => {
    const { holds, subject, feeds } = listNamed(name);
    if (holds !== 'evidence' || subject.of !== 'person' || !feeds.includes('standing')) return [];
    // A list of evidence has the columns of `Recorded`, and its subject is one of its lookups.
    return [{ rows: records[name] as unknown as EvidenceCollection, by: subject.by }];
  });
  return {
    about: (personOid) =>
      asked.flatMap(({ rows, by }) => rows.where(by, personOid).map(({ value }) => value)),
  };
}
