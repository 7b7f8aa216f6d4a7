import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { Finding } from '../../domain/record-checks/record-check.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import { CHECK, NO_COLUMNS } from '../../domain/record-entries/record-entry.ts';
import type { ChangedMeanwhile, Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { checksOfPerson } from '../shared/checks-of-person.ts';
import { createAudited } from '../shared/create-audited.ts';
import { currentEntryOf } from '../shared/current-entries-of.ts';
import type { Deps } from '../shared/deps.ts';

export interface CheckEntryRequest {
  readonly actorOid: string;
  readonly personOid: string;
  /** The row that was looked at. */
  readonly entryKey: string;
  /** Keys of the files that were looked at. */
  readonly files: readonly string[];
  /** Made by the page: the same finding sent twice is entered once. */
  readonly formId: string;
  /** `waiting` takes an earlier finding back. */
  readonly finding: Finding;
  /** For the person, where it is returned. */
  readonly reason: string;
}

/** Somebody says of what a person recorded of themselves that they saw it, or why it goes back. */
export async function checkEntry(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  { actorOid, personOid, entryKey, files, formId, finding, reason }: CheckEntryRequest,
): Promise<Result<Created<RecordEntry>, NotFound | BadInput | KeyHoldsAnother | ChangedMeanwhile>> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('record.check')) return err(notFound);
  const row = deps.records.recordEntries.find(entryKey)?.value;
  if (row?.personOid !== personOid) return err(notFound);
  if (!currentEntryOf(deps, personOid, entryKey)) return err({ code: 'changed-meanwhile', key: entryKey });
  const found = checksOfPerson(deps, access.person).find(({ entry }) => entry.key === entryKey);
  if (!found) return err(badInput('finding', 'not-to-be-checked'));
  if (finding === 'returned' && reason === '') return err(badInput('reason', 'empty'));
  // A file came or went while they looked: they have not seen it.
  const hasSeenAll = files.length === found.files.length && found.files.every((key) => files.includes(key));
  if (!hasSeenAll) return err({ code: 'changed-meanwhile', key: entryKey });
  return createAudited(
    deps,
    deps.records.recordEntries,
    {
      ...NO_COLUMNS,
      key: deps.keys.keyFor('check', actorOid, personOid, entryKey, formId),
      personOid,
      kind: CHECK,
      about: entryKey,
      state: finding,
      includes: found.files,
      note: finding === 'returned' ? reason : '',
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: undefined,
    },
    { action: 'entry-checked', actorOid, subjectOid: personOid },
  );
}
