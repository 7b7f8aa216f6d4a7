import { currentRows } from '../../domain/evidence/recorded.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import { BROUGHT_ARCHIVE } from '../../domain/record-entries/record-entry.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import { checksOfPerson } from '../shared/checks-of-person.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import type { Deps } from '../shared/deps.ts';

export interface BroughtArchiveValue {
  /** Its instant is read where the organisation is. */
  readonly archive: RecordEntry;
  /** Entries of it that stand. */
  readonly count: number;
  readonly verified: number;
  readonly returned: number;
}

/** The archives that somebody brought into their record, the last first. */
export function readBroughtArchives(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<readonly BroughtArchiveValue[], NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'archive.bring', personOid);
  if (!authorised.ok) return err(authorised.refusal);
  const rows = deps.records.recordEntries.where('personOid', personOid).map(({ value }) => value);
  const archives = currentRows(rows).filter(({ kind }) => kind === BROUGHT_ARCHIVE);
  if (archives.length === 0) return ok([]);
  const entries = currentEntriesOf(deps, personOid);
  const checks = checksOfPerson(deps, authorised.value);
  return ok(
    archives
      .map((archive) => {
        const found = checks.filter(({ entry }) => entry.broughtFrom === archive.key);
        const inState = (state: string) => found.filter(({ check }) => check.state === state).length;
        return {
          archive: { ...archive, recordedAt: deps.clock.localAt(archive.recordedAt) },
          count: entries.filter(({ broughtFrom }) => broughtFrom === archive.key).length,
          verified: inState('verified'),
          returned: inState('returned'),
        };
      })
      // Of one whose entries were all removed nothing is left to take back.
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => other.archive.recordedAt.localeCompare(one.archive.recordedAt)),
  );
}
