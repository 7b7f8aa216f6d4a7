import type { EvidenceFile } from '../../domain/evidence-files/evidence-file.ts';

/** A certificate or a photo as it lies in an archive. */
export interface ArchivedFile {
  readonly key: string;
  readonly name: string;
  readonly sha256: string;
  /** Key of the row with which the record began that it belongs to. */
  readonly record: string;
}

/**
 * Files under names that differ, beside the other files: a page that is opened from a disk is told the names of files and not
 * their folders.
 */
export const archivedFiles = (files: readonly EvidenceFile[]): readonly ArchivedFile[] =>
  files.map(({ key, name, sha256, record }, place) => ({
    key,
    name: `evidence ${place + 1} ${name}`,
    sha256,
    record,
  }));
