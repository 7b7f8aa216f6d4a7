import { currentRows } from '../../domain/evidence/recorded.ts';
import { withoutTakenBackArchives } from '../../domain/record-entries/brought-entries.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import { BROUGHT_ARCHIVE, CHECK, WITHDRAWAL } from '../../domain/record-entries/record-entry.ts';
import type { Deps } from './deps.ts';

/** A person's entries that nothing corrects or takes back, in the order in which they were recorded. */
export const currentEntriesOf = (
  { records }: Pick<Deps, 'records'>,
  personOid: string,
): readonly RecordEntry[] =>
  withoutTakenBackArchives(
    currentRows(records.recordEntries.where('personOid', personOid).map(({ value }) => value)),
  ).filter(({ kind }) => kind !== WITHDRAWAL && kind !== CHECK && kind !== BROUGHT_ARCHIVE);

/** Undefined for an entry that is corrected or taken back, or another person's. */
export const currentEntryOf = (
  deps: Pick<Deps, 'records'>,
  personOid: string,
  key: string,
): RecordEntry | undefined => currentEntriesOf(deps, personOid).find((entry) => entry.key === key);
