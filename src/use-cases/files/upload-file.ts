import { fileNameFor } from '../../domain/evidence-files/file-name.ts';
import type { EvidenceFile } from '../../domain/evidence-files/evidence-file.ts';
import { contentProblems, uploadProblems } from '../../domain/evidence-files/may-upload.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { FilePlace, Range, Upload } from '../../ports/evidence-store.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import type { RecordWithFiles } from './record-with-files.ts';
import { recordWithFiles } from './record-with-files.ts';

/** One file on its way to a record; the form makes `formId`, so that it comes once however often it is sent. */
export interface UploadRequest {
  readonly actorOid: string;
  readonly personOid: string;
  readonly formId: string;
}

type UploadDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'policies' | 'may' | 'keys' | 'files' | 'mediaTypeOf' | 'audit'
>;

/** How far a file has come: which byte is waited for. */
export interface UploadProgress {
  readonly upload: Upload;
  readonly next: number;
}

function recordToAddTo(
  deps: UploadDeps,
  { actorOid, personOid }: UploadRequest,
  record: string,
): RecordWithFiles | undefined {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('file.attach')) return undefined;
  const found = recordWithFiles(deps, personOid, record);
  return found && access.may(found.permission) ? found : undefined;
}

const placeOf = ({ keys }: UploadDeps, { actorOid, personOid, formId }: UploadRequest): FilePlace => ({
  personOid,
  key: keys.keyFor('file', actorOid, personOid, formId),
});

/** Begins to take a file in for a record. */
export async function beginUpload(
  deps: UploadDeps,
  request: UploadRequest & { readonly record: string; readonly bytes: number },
): Promise<Result<UploadProgress, NotFound | BadInput>> {
  const record = recordToAddTo(deps, request, request.record);
  if (!record) return err(notFound);
  const place = placeOf(deps, request);
  const others = record.files.filter(({ key }) => key !== place.key).length;
  const problems = uploadProblems({ bytes: request.bytes, others });
  if (problems.length > 0) return err({ code: 'bad-input', problems });
  // Sent once more after it was stored: nothing is put in the place of what was checked.
  if (deps.records.evidenceFiles.find(place.key)) return ok({ upload: '', next: request.bytes });
  return ok({ upload: await deps.files.begin(place, request.bytes), next: 0 });
}

/** Takes one range of a file; what was cut off goes on where it was. */
export async function takeRange(
  deps: UploadDeps,
  { upload, range, ...request }: UploadRequest & { readonly upload: Upload; readonly range: Range },
): Promise<Result<{ readonly next: number | null }, NotFound | BadInput>> {
  const access = accessTo(deps, request.actorOid, request.personOid);
  if (!access?.may('file.attach')) return err(notFound);
  const place = placeOf(deps, request);
  if (range.bytes.length === 0) {
    const next = await deps.files.nextOf(place, upload);
    return next === undefined ? err(badInput('file', 'incomplete-file')) : ok({ next });
  }
  if (range.start === 0) {
    const problems = contentProblems(await deps.mediaTypeOf(range.bytes));
    if (problems.length > 0) return err({ code: 'bad-input', problems });
  }
  const appended = await deps.files.append(place, upload, range);
  if (appended === 'gone') return err(badInput('file', 'incomplete-file'));
  return ok({ next: appended === 'whole' ? null : appended.next });
}

/** Enters a file in its record once all of it has come: what it is, and its hash, are read from what lies in the library. */
export async function finishUpload(
  deps: UploadDeps,
  request: UploadRequest & { readonly record: string; readonly name: string },
): Promise<Result<Created<EvidenceFile>, NotFound | BadInput | KeyHoldsAnother>> {
  const record = recordToAddTo(deps, request, request.record);
  if (!record) return err(notFound);
  const place = placeOf(deps, request);
  const again = deps.records.evidenceFiles.find(place.key);
  if (again) return ok({ stored: again, isNew: false });
  const found = await deps.files.read(place);
  if (found === 'missing') return err(badInput('file', 'incomplete-file'));
  if (found === 'malicious') {
    await deps.files.remove(place);
    return err(badInput('file', 'malicious-file'));
  }
  const mediaType = await deps.mediaTypeOf(found.bytes);
  const others = record.files.length;
  const problems = [...uploadProblems({ bytes: found.bytes.length, others }), ...contentProblems(mediaType)];
  if (problems.length > 0 || mediaType === undefined) {
    await deps.files.remove(place);
    return err({ code: 'bad-input', problems });
  }
  return createAudited(
    deps,
    deps.records.evidenceFiles,
    {
      ...place,
      record: record.original,
      name: fileNameFor(request.name, mediaType),
      mediaType,
      bytes: found.bytes.length,
      sha256: found.sha256,
      withdrawnBecause: undefined,
      recordedAt: deps.clock.now(),
      recordedBy: request.actorOid,
      supersedes: undefined,
    },
    { action: 'file-attached', actorOid: request.actorOid, subjectOid: request.personOid },
  );
}
