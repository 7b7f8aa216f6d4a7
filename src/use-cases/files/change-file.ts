import type { EvidenceFile } from '../../domain/evidence-files/evidence-file.ts';
import { currentRows } from '../../domain/evidence/recorded.ts';
import { lastWayBack, REMOVED } from '../../domain/evidence-files/files-to-erase.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import type { FileWithheld } from './read-file.ts';
import { recordWithFiles } from './record-with-files.ts';

/** Removes a file from its record, or puts back one that was removed: each a row over the last, so that there is a way back. */
export async function changeFile(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly fileKey: string;
    readonly isKept: boolean;
  },
): Promise<Result<Created<EvidenceFile>, NotFound | FileWithheld | KeyHoldsAnother | ChangedMeanwhile>> {
  const { actorOid, personOid, fileKey, isKept } = request;
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('file.attach')) return err(notFound);
  const rows = deps.records.evidenceFiles.where('personOid', personOid).map(({ value }) => value);
  const file = rows.find(({ key }) => key === fileKey);
  const record = file && recordWithFiles(deps, personOid, file.record);
  if (!file || !record || !access.may(record.permission)) return err(notFound);
  const key = deps.keys.keyFor('file-change', actorOid, personOid, fileKey, String(isKept));
  const again = deps.records.evidenceFiles.find(key);
  // Sent once more, the request finds its own row.
  if (again?.value.supersedes === fileKey) return ok({ stored: again, isNew: false });
  const isGone = file.withdrawnBecause !== undefined && lastWayBack(file.recordedAt) <= deps.clock.now();
  if (isKept && isGone) return err({ code: 'file-missing' });
  if (!currentRows(rows).includes(file)) return err({ code: 'changed-meanwhile', key: fileKey });
  return createAudited(
    deps,
    deps.records.evidenceFiles,
    {
      ...file,
      key,
      withdrawnBecause: isKept ? undefined : REMOVED,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: fileKey,
    },
    { action: isKept ? 'file-attached' : 'file-removed', actorOid, subjectOid: personOid },
  );
}
