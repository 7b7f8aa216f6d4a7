import { isWithdrawal } from '../../domain/activities/withdrawal.ts';
import { currentRows, originalsOf } from '../../domain/evidence/recorded.ts';
import type { FileToErase, Removal } from '../../domain/evidence-files/files-to-erase.ts';
import { ERASED, filesToErase } from '../../domain/evidence-files/files-to-erase.ts';
import { WITHDRAWAL } from '../../domain/record-entries/record-entry.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';

export interface ErasedSummary {
  readonly filesErased: number;
  /** Tried again an hour later. */
  readonly filesThatCouldNotBe: number;
}

type EraseDeps = Pick<Deps, 'records' | 'clock' | 'keys' | 'audit' | 'files' | 'waiting'>;

const AN_HOUR_MILLISECONDS = 60 * 60 * 1000;

/**
 * Deletes the bytes of files to which there is no way back any more, and says so by a row over each: a run that is cut off
 * between the two is made whole by the next. Only those people are looked at of whom a row has changed, or whose time has come.
 */
export async function eraseRemovedFiles(deps: EraseDeps): Promise<ErasedSummary> {
  const summary = { filesErased: 0, filesThatCouldNotBe: 0 };
  const now = deps.clock.now();
  const inAnHour = new Date(Date.parse(now) + AN_HOUR_MILLISECONDS).toISOString();
  for (const wake of deps.waiting.due('removed-files', now)) {
    const again: string[] = [];
    for (const each of toErase(deps, wake.subject)) {
      if (each.from > now) {
        again.push(each.from);
        continue;
      }
      try {
        if (await erase(deps, each)) summary.filesErased += 1;
      } catch {
        // One file's fault stops nobody else's; it is counted, and the log has the count.
        summary.filesThatCouldNotBe += 1;
        again.push(inAnHour);
      }
    }
    deps.waiting.settle(wake, again.toSorted()[0]);
    await deps.waiting.pause();
  }
  return summary;
}

function toErase(deps: Pick<Deps, 'records'>, personOid: string): readonly FileToErase[] {
  const { evidenceFiles } = deps.records;
  const rows = evidenceFiles.where('personOid', personOid).map(({ value }) => value);
  return rows.length === 0 ? [] : filesToErase(rows, removalsOf(deps, personOid));
}

/** Of a person's CPD activities and entries those that were removed, by the key of the row with which each began. */
function removalsOf(
  { records }: Pick<Deps, 'records'>,
  personOid: string,
): (record: string) => Removal | undefined {
  const activities = records.activities.where('personOid', personOid).map(({ value }) => value);
  const entries = records.recordEntries.where('personOid', personOid).map(({ value }) => value);
  const current = currentRows(entries);
  const [originalActivity, originalEntry] = [originalsOf(activities), originalsOf(entries)];
  const removals = new Map<string, Removal>();
  for (const row of currentRows(activities).filter(isWithdrawal))
    removals.set(originalActivity(row.key), { at: row.recordedAt, by: row.recordedBy });
  for (const row of current.filter(({ kind }) => kind === WITHDRAWAL))
    removals.set(originalEntry(row.key), { at: row.recordedAt, by: row.recordedBy });
  // What came with an archive goes with it.
  for (const { key, broughtFrom } of current) {
    const withArchive = broughtFrom === undefined ? undefined : removals.get(broughtFrom);
    if (withArchive) removals.set(originalEntry(key), withArchive);
  }
  return (record) => removals.get(record);
}

/** Whether its row is new. */
async function erase(deps: EraseDeps, { file, original, by }: FileToErase): Promise<boolean> {
  const { personOid } = file;
  await deps.files.remove({ personOid, key: original });
  const created = await createAudited(
    deps,
    deps.records.evidenceFiles,
    {
      ...file,
      key: deps.keys.keyFor('file-erased', original),
      withdrawnBecause: ERASED,
      recordedAt: deps.clock.now(),
      recordedBy: by,
      supersedes: file.key,
    },
    { action: 'file-erased', actorOid: by, subjectOid: personOid },
  );
  return created.ok && created.value.isNew;
}
