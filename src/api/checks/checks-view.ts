import type { ChecksPage } from '../../contract/checks.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { EvidenceFile } from '../../domain/evidence-files/evidence-file.ts';
import { findEntryKind } from '../../domain/record-entries/index.ts';
import type { ChecksValue } from '../../use-cases/checks/read-checks.ts';
import type { Words } from '../../wording/create-words.ts';
import { entriesView } from '../entries/entries-view.ts';
import { fileView } from '../files/files-view.ts';

export const checksView = (
  { count, people }: ChecksValue,
  fileOf: (key: string) => EvidenceFile | undefined,
  today: CivilDate,
  words: Words,
): ChecksPage => ({
  count,
  waiting: people.flatMap(({ record, waiting }) => {
    const { person, entries } = entriesView(record, today, words);
    return waiting.flatMap(({ entry, files, check }) => {
      const view = entries.find(({ key }) => key === entry.key);
      if (!view) return [];
      const shown = files.flatMap((key) => fileOf(key) ?? []);
      return [
        {
          person,
          entry: view,
          files: shown.map((file) => fileView({ file, mayRemove: false })),
          counts: findEntryKind(entry.kind)?.countsNowhere ? null : check.counts,
          reading: check.reading,
        },
      ];
    });
  }),
});
