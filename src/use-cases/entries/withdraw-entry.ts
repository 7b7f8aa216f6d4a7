import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { permissionToChange } from '../../domain/record-entries/define-entry-kind.ts';
import { findEntryKind } from '../../domain/record-entries/index.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import { NO_COLUMNS, WITHDRAWAL } from '../../domain/record-entries/record-entry.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { accessTo, notAllowed, notFound } from '../shared/authorise.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { currentEntryOf } from '../shared/current-entries-of.ts';

/** Takes an entry back that should not be there: its row stays, and one that names it says why it counts no more. */
export async function withdrawEntry(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly entryKey: string;
    readonly reason: string;
  },
): Promise<Result<Created<RecordEntry>, NotFound | NotAllowed | KeyHoldsAnother>> {
  const { actorOid, personOid, entryKey, reason } = request;
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('entry.record')) return err(notFound);
  const key = deps.keys.keyFor('entry-withdrawal', actorOid, personOid, entryKey);
  const entry =
    currentEntryOf(deps, personOid, entryKey) ??
    // Sent once more, the request finds the entry taken back by its own row.
    (deps.records.recordEntries.find(key) && deps.records.recordEntries.find(entryKey)?.value);
  const kind = entry && findEntryKind(entry.kind);
  if (!kind) return err(notFound);
  if (!access.may(permissionToChange(kind, entry, actorOid))) return err(notAllowed);
  const created = await createAudited(
    deps,
    deps.records.recordEntries,
    {
      key,
      personOid,
      kind: WITHDRAWAL,
      ...NO_COLUMNS,
      note: reason,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: entryKey,
    },
    { action: 'entry-withdrawn', actorOid, subjectOid: personOid },
  );
  if (!created.ok) return created;
  return ok(created.value);
}
