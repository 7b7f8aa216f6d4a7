import { currentRows } from '../../domain/evidence/recorded.ts';
import type { EvidenceFile } from '../../domain/evidence-files/evidence-file.ts';
import { lastWayBack, REMOVED } from '../../domain/evidence-files/files-to-erase.ts';
import { standingFiles } from '../../domain/evidence-files/files-of-record.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { CheckedEntry } from '../shared/checks-of-person.ts';
import { checksOfPerson } from '../shared/checks-of-person.ts';
import type { Deps } from '../shared/deps.ts';
import { recordWithFiles } from './record-with-files.ts';

export interface KeptFile {
  readonly file: EvidenceFile;
  /** Whether the reader may remove it. */
  readonly mayRemove: boolean;
}

export interface FilesValue {
  readonly files: readonly KeptFile[];
  /** Those removed to which there is a way back, for whoever may take it. */
  readonly removed: readonly EvidenceFile[];
  readonly checks: readonly CheckedEntry[];
  /** Who may be told apart by name in what was found. */
  readonly nameOf: (oid: string) => string;
}

/** The files of a person’s record, and how it stands with whoever checks it, as far as the actor may see. */
export function readFiles(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<FilesValue, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('record.read')) return err(notFound);
  const rows = deps.records.evidenceFiles.where('personOid', personOid).map(({ value }) => value);
  const files = standingFiles(rows).flatMap((file): KeptFile[] => {
    const record = recordWithFiles(deps, personOid, file.record);
    if (!record || (record.readPermission && !access.may(record.readPermission))) return [];
    return [{ file, mayRemove: access.may('file.attach') && access.may(record.permission) }];
  });
  const now = deps.clock.now();
  const removed = currentRows(rows).filter((file) => {
    if (file.withdrawnBecause !== REMOVED || lastWayBack(file.recordedAt) <= now) return false;
    const record = recordWithFiles(deps, personOid, file.record);
    return record !== undefined && access.may('file.attach') && access.may(record.permission);
  });
  return ok({
    files,
    removed,
    checks: checksOfPerson(deps, access.person),
    nameOf: (oid) => deps.records.people.find(oid)?.value.displayName ?? '',
  });
}
