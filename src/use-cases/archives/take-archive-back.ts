import { BROUGHT_ARCHIVE, NO_COLUMNS, WITHDRAWAL } from '../../domain/record-entries/record-entry.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';

/** Takes an archive back that somebody brought, and with that one row all that came with it. */
export async function takeArchiveBack(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  {
    actorOid,
    personOid,
    archiveKey,
  }: { readonly actorOid: string; readonly personOid: string; readonly archiveKey: string },
): Promise<Result<Created<RecordEntry>, NotFound | KeyHoldsAnother>> {
  const authorised = authoriseForPerson(deps, actorOid, 'archive.bring', personOid);
  if (!authorised.ok) return authorised;
  const archive = deps.records.recordEntries.find(archiveKey)?.value;
  if (archive?.personOid !== personOid || archive.kind !== BROUGHT_ARCHIVE) return err(notFound);
  return createAudited(
    deps,
    deps.records.recordEntries,
    {
      ...NO_COLUMNS,
      key: deps.keys.keyFor('brought-archive-withdrawal', archiveKey),
      personOid,
      kind: WITHDRAWAL,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: archiveKey,
    },
    { action: 'archive-taken-back', actorOid, subjectOid: personOid },
  );
}
