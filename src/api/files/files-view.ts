import type { CheckView, FilesPage, FileView } from '../../contract/files.ts';
import { fileTypeOf } from '../../domain/evidence-files/file-types.ts';
import { recordedOn } from '../../domain/evidence/recorded.ts';
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
  { files, checks, nameOf }: FilesValue,
  localAt: (instant: string) => string,
  words: Words,
): FilesPage => ({
  files: files.map(fileView),
  checks: checks.flatMap(({ entry, original, check }: CheckedEntry): CheckView[] => {
    const { state, counts, by } = check;
    if (state === 'not-asked') return [];
    return [
      {
        record: original,
        kindLabel: labelOfKind(entry.kind, words),
        state,
        counts,
        reason: by?.note ?? '',
        checkedOn: by ? recordedOn({ recordedAt: localAt(by.recordedAt) }) : null,
        checkedByName: by ? nameOf(by.recordedBy) : '',
      },
    ];
  }),
});
