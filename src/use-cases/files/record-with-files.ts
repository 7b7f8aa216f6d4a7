import type { Permission } from '../../domain/access/access.ts';
import { isWithdrawal } from '../../domain/activities/withdrawal.ts';
import { currentRows, originalsOf } from '../../domain/evidence/recorded.ts';
import type { EvidenceFile } from '../../domain/evidence-files/evidence-file.ts';
import { standingFiles } from '../../domain/evidence-files/files-of-record.ts';
import { permissionToAddTo } from '../../domain/record-entries/define-entry-kind.ts';
import { findEntryKind } from '../../domain/record-entries/index.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import type { Deps } from '../shared/deps.ts';

/** A CPD activity or a record entry, as what files belong to. */
export interface RecordWithFiles {
  /** Key of the row with which it began. */
  readonly original: string;
  /** Who may add to it. */
  readonly permission: Permission;
  /** Who may read it besides whoever may read the record; undefined: nobody else need be asked. */
  readonly readPermission: Permission | undefined;
  readonly files: readonly EvidenceFile[];
}

/** The person's record of which a row has this key, while it stands. */
export function recordWithFiles(
  { records }: Pick<Deps, 'records'>,
  personOid: string,
  key: string,
): RecordWithFiles | undefined {
  const files = standingFiles(records.evidenceFiles.where('personOid', personOid).map(({ value }) => value));
  const filesOf = (original: string) => files.filter(({ record }) => record === original);

  const activities = records.activities.where('personOid', personOid).map(({ value }) => value);
  const originalActivity = originalsOf(activities);
  const activity = currentRows(activities).find(
    (row) => !isWithdrawal(row) && originalActivity(row.key) === originalActivity(key),
  );
  if (activity) {
    const original = originalActivity(activity.key);
    return { original, permission: 'activity.log', readPermission: undefined, files: filesOf(original) };
  }
  const originalEntry = originalsOf(
    records.recordEntries.where('personOid', personOid).map(({ value }) => value),
  );
  const entry = currentEntriesOf({ records }, personOid).find(
    (row) => originalEntry(row.key) === originalEntry(key),
  );
  const kind = entry && findEntryKind(entry.kind);
  if (!entry || !kind) return undefined;
  const original = originalEntry(entry.key);
  return {
    original,
    permission: permissionToAddTo(kind, entry),
    readPermission: kind.readPermission,
    files: filesOf(original),
  };
}
