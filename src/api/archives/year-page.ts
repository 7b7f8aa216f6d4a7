import { createElement as h, Fragment } from 'react';
import type { RecordArchive } from '../../contract/archives.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { messageOf } from '../../domain/message.ts';
import type { Words } from '../../wording/create-words.ts';
import { printedPage } from '../shared/print-page.ts';
import type { archiveWords } from './archive-words.ts';
import { activitiesTable, hoursTogether } from './record-page.ts';

const message = messageOf<typeof archiveWords>();

/** One CPD year of a record by itself, as Hampshire's Appendix 5 has it; undefined: nothing was done in a year from then. */
export function yearFile(
  archive: RecordArchive,
  from: string,
  words: Words,
): { readonly name: string; readonly text: string } | undefined {
  const say = (...said: Parameters<typeof message>) => words.say(message(...said));
  const date = (day: string) => words.date(civilDate(day));
  const year = archive.years.find((each) => each.from === from);
  if (!year) return undefined;
  const { person } = archive;
  const span = { from: date(year.from), to: date(year.to) };
  const title = say('archive.year-record.name', { name: person.displayName, ...span });
  const facts = (
    [
      ['archive.person.name', person.displayName],
      ['archive.person.job', person.jobTitle],
      ['archive.person.manager', person.lineManagerName],
      ['archive.person.unit', person.unitName],
    ] as const
  ).filter(([, value]) => value !== '');
  const text = printedPage(
    { lang: words.locale, title },
    h('h1', {}, say('archive.year-record.title', span)),
    h('dl', {}, ...facts.map(([id, value]) => h(Fragment, {}, h('dt', {}, say(id)), h('dd', {}, value)))),
    h(
      'p',
      {},
      h('strong', {}, say('archive.year-record.hours', { hours: hoursTogether(year.activities, words) })),
    ),
    activitiesTable(year.activities, words),
    h(
      'p',
      { className: 'note' },
      say('archive.made', { date: date(archive.madeOn), name: archive.madeByName }),
    ),
  );
  return { name: `${title}.html`, text };
}
