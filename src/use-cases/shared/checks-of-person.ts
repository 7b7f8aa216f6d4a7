import { originalsOf } from '../../domain/evidence/recorded.ts';
import { standingFiles } from '../../domain/evidence-files/files-of-record.ts';
import type { Person } from '../../domain/people/person.ts';
import type { CheckOfRecord } from '../../domain/record-checks/record-check.ts';
import { checkOf, checksAmong } from '../../domain/record-checks/record-check.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import { currentEntriesOf } from './current-entries-of.ts';
import type { Deps } from './deps.ts';
import { policiesOfPerson } from './policies-of-person.ts';

/** An entry that somebody else is to look at, with what was found. */
export interface CheckedEntry {
  readonly entry: RecordEntry;
  /** Key of the row with which it began. */
  readonly original: string;
  /** Keys of the files that stand with it. */
  readonly files: readonly string[];
  readonly check: CheckOfRecord;
}

/** The person’s entries that somebody else looks at, in the order in which they were recorded. */
export function checksOfPerson(
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  person: Person,
): readonly CheckedEntry[] {
  const own = currentEntriesOf(deps, person.oid).filter(({ recordedBy }) => recordedBy === person.oid);
  if (own.length === 0) return [];
  const rules = policiesOfPerson(deps, person).flatMap(({ checks }) => checks);
  if (rules.length === 0 && own.every(({ broughtFrom }) => broughtFrom === undefined)) return [];
  const rows = deps.records.recordEntries.where('personOid', person.oid).map(({ value }) => value);
  const fileRows = deps.records.evidenceFiles.where('personOid', person.oid).map(({ value }) => value);
  const files = standingFiles(fileRows);
  const checks = checksAmong(rows);
  const originalOf = originalsOf(rows);
  return own.flatMap((entry): CheckedEntry[] => {
    const original = originalOf(entry.key);
    const ofEntry = files.filter(({ record }) => record === original).map(({ key }) => key);
    const check = checkOf({ entry, files: ofEntry, checks, rules });
    return check.state === 'not-asked' ? [] : [{ entry, original, files: ofEntry, check }];
  });
}
