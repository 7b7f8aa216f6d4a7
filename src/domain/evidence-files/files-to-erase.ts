import { currentRows, originalsOf } from '../evidence/recorded.ts';
import type { EvidenceFile } from './evidence-file.ts';

/** For so long there is a way back to a file that was removed, or whose record was. Then its bytes are deleted. */
export const DAYS_KEPT_AFTER_REMOVAL = 30;

/** Said by the row of a file that somebody removed, and may put back for a time. */
export const REMOVED = 'removed';

/** Said by the row of a file whose bytes are deleted. */
export const ERASED = 'erased';

const MILLISECONDS_OF_A_DAY = 24 * 60 * 60 * 1000;

/** Who took something back, at which instant. */
export interface Removal {
  readonly at: string;
  readonly by: string;
}

export interface FileToErase {
  /** The row that stands. */
  readonly file: EvidenceFile;
  /** Key of the row with which it began: its bytes lie there. */
  readonly original: string;
  readonly by: string;
  /** The instant from which there is no way back. */
  readonly from: string;
}

/** The instant from which there is no way back to what was removed at another. */
export const lastWayBack = (removedAt: string): string =>
  new Date(Date.parse(removedAt) + DAYS_KEPT_AFTER_REMOVAL * MILLISECONDS_OF_A_DAY).toISOString();

/**
 * A person's files whose bytes are to be deleted, now or later: those that were removed, and those whose record was.
 * `removalOf` is told the record by the key of the row with which it began, and says nothing of one that stands.
 */
export function filesToErase(
  rows: readonly EvidenceFile[],
  removalOf: (record: string) => Removal | undefined,
): readonly FileToErase[] {
  const originalOf = originalsOf(rows);
  return currentRows(rows).flatMap((file): FileToErase[] => {
    if (file.withdrawnBecause === ERASED) return [];
    const removal =
      file.withdrawnBecause === undefined
        ? removalOf(file.record)
        : { at: file.recordedAt, by: file.recordedBy };
    if (!removal) return [];
    // A file that came, or came back, after its record was removed is kept as long as one that goes today.
    const since = removal.at > file.recordedAt ? removal.at : file.recordedAt;
    return [{ file, original: originalOf(file.key), by: removal.by, from: lastWayBack(since) }];
  });
}
