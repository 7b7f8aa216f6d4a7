import { originalsOf } from '../../domain/evidence/recorded.ts';
import type { EvidenceFile } from '../../domain/evidence-files/evidence-file.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { recordWithFiles } from './record-with-files.ts';

/** A file is not given out: the library’s scan found it harmful, it is gone from there, or somebody exchanged it. */
export interface FileWithheld {
  readonly code: 'file-harmful' | 'file-missing' | 'file-exchanged';
}

export interface ReadFile {
  readonly file: EvidenceFile;
  readonly bytes: Uint8Array;
}

/** The bytes of a file that stands with a record, for whoever may read that. */
export async function readFile(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may' | 'files'>,
  { actorOid, personOid, fileKey }: Readonly<Record<'actorOid' | 'personOid' | 'fileKey', string>>,
): Promise<Result<ReadFile, NotFound | FileWithheld>> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('record.read')) return err(notFound);
  const file = deps.records.evidenceFiles.find(fileKey)?.value;
  const record = file?.personOid === personOid ? recordWithFiles(deps, personOid, file.record) : undefined;
  if (!file || !record?.files.some(({ key }) => key === fileKey)) return err(notFound);
  if (record.readPermission && !access.may(record.readPermission)) return err(notFound);
  // An undone removal is a row of its own: the bytes lie where they were first put.
  const rows = deps.records.evidenceFiles.where('personOid', personOid).map(({ value }) => value);
  const found = await deps.files.read({ personOid, key: originalsOf(rows)(file.key) });
  if (found === 'malicious') return err({ code: 'file-harmful' });
  if (found === 'missing') return err({ code: 'file-missing' });
  if (found.sha256 !== file.sha256) return err({ code: 'file-exchanged' });
  return ok({ file, bytes: found.bytes });
}
