import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { MadeArchive, RecordArchive } from '../../contract/archives.ts';
import { checkSums } from '../../domain/archive-sums/check-sums.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { messageOf } from '../../domain/message.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ArchivedFile } from './archived-files.ts';
import type { archiveWords } from './archive-words.ts';
import { recordPage } from './record-page.ts';

const message = messageOf<typeof archiveWords>();

type ArchiveFile = MadeArchive['files'][number];

/** A page of its own, read where nobody has the product. */
const checkPage = fs
  .readFileSync(path.join(import.meta.dirname, 'check.html'), 'utf8')
  .replace('CHECK_SUMS', () => checkSums.toString());

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What an archive holds, with sums in the format of `sha256sum`, so that any computer can check them; `number` is the sum of
 * the sums. Nothing in it is of the moment: the same record archived again on the same day has the same number.
 */
export function archiveFiles(
  archive: RecordArchive,
  evidence: readonly ArchivedFile[],
  words: Words,
): MadeArchive {
  const files: readonly ArchiveFile[] = [
    { name: 'record.html', text: recordPage(archive, words) },
    { name: 'record.json', text: `${JSON.stringify(archive, undefined, 2)}\n` },
    { name: 'check.html', text: checkPage },
  ];
  const sums = [
    ...files.map(({ name, text }) => ({ name, sha256: sumOf(text) })),
    // Of what was taken in: a file that was exchanged in the library since does not fit.
    ...evidence,
  ]
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
  const called = { name: archive.person.displayName, date: words.date(civilDate(archive.madeOn)) };
  return {
    name: words.say(message('archive.name', called)),
    number: sumOf(sums),
    files: [...files, { name: 'SHA256SUMS', text: sums }],
    evidence: evidence.map(({ key, name }) => ({ key, name })),
  };
}
