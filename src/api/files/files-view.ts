import type { CheckView, FilesPage, FileView } from '../../contract/files.ts';
import { fileTypeOf } from '../../domain/evidence-files/file-types.ts';
import { addDays } from '../../domain/cycles/civil-date.ts';
import { lastWayBack } from '../../domain/evidence-files/files-to-erase.ts';
import { recordedOn } from '../../domain/evidence/recorded.ts';
import { findEntryKind } from '../../domain/record-entries/index.ts';
import { labelOfKind } from '../entries/entries-view.ts';
import type { FilesValue, KeptFile } from '../../use-cases/files/read-files.ts';
import type { Words } from '../../wording/create-words.ts';
import type { CheckedEntry } from '../../use-cases/shared/checks-of-person.ts';

export const fileView = ({ file, mayRemove }: KeptFile): FileView => ({
  key: file.key,
  record: file.record,
  name: file.name,
  bytes: file.bytes,
  mediaType: file.mediaType,
  isShown: fileTypeOf(file.mediaType)?.isShown === true,
  mayRemove,
});

/** `localAt`: an instant where the organisation is. */
export const filesView = (
  { files, removed, checks, nameOf }: FilesValue,
  localAt: (instant: string) => string,
  words: Words,
): FilesPage => ({
  files: files.map(fileView),
  removed: removed.map(({ key, record, name, recordedAt }) => ({
    key,
    record,
    name,
    // The day on which it ends is no whole one.
    until: addDays(recordedOn({ recordedAt: localAt(lastWayBack(recordedAt)) }), -1),
  })),
  checks: checks.flatMap(({ entry, original, check }: CheckedEntry): CheckView[] => {
    const { state, counts, by } = check;
    if (state === 'not-asked') return [];
    return [
      {
        record: original,
        kindLabel: labelOfKind(entry.kind, words),
        state,
        isClaim: entry.broughtFrom !== undefined,
        counts: findEntryKind(entry.kind)?.countsNowhere ? null : counts,
        reason: by?.note ?? '',
        checkedOn: by ? recordedOn({ recordedAt: localAt(by.recordedAt) }) : null,
        checkedByName: by ? nameOf(by.recordedBy) : '',
      },
    ];
  }),
});
