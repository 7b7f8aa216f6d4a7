import type { ReactElement, ReactNode } from 'react';
import { createElement as h, Fragment } from 'react';
import type { ArchivedActivity, RecordArchive } from '../../contract/archives.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { messageOf } from '../../domain/message.ts';
import type { Words } from '../../wording/create-words.ts';
import { printedPage, printedTable } from '../shared/print-page.ts';
import type { archiveWords } from './archive-words.ts';

const message = messageOf<typeof archiveWords>();

/** An archive as a page that can be read and printed anywhere. Whatever people typed is text in it, never markup. */
export function recordPage(archive: RecordArchive, words: Words): string {
  const say = (...said: Parameters<typeof message>) => words.say(message(...said));
  const date = (day: string) => words.date(civilDate(day));
  const { person } = archive;
  const title = say('archive.name', { name: person.displayName, date: date(archive.madeOn) });

  const section = (heading: string, none: string, content: readonly ReactNode[]) =>
    h('section', {}, h('h2', {}, heading), content.length > 0 ? content : h('p', {}, none));

  const facts = (
    [
      ['archive.person.name', person.displayName],
      ['archive.person.job', person.jobTitle],
      ['archive.person.unit', person.unitName],
      ['archive.person.role', person.roleLabel],
      ['archive.person.manager', person.lineManagerName],
      ['archive.person.fte', String(person.fte)],
      ['archive.person.left', person.leftOn === null ? '' : date(person.leftOn)],
    ] as const
  ).filter(([, value]) => value !== '');

  return printedPage(
    { lang: words.locale, title },
    h('h1', {}, say('archive.title')),
    h('dl', {}, ...facts.map(([id, value]) => h(Fragment, {}, h('dt', {}, say(id)), h('dd', {}, value)))),
    h(
      'p',
      { className: 'note' },
      say('archive.made', { date: date(archive.madeOn), name: archive.madeByName }),
      ' ',
      say('archive.check'),
    ),
    ...archive.standings.map((standing) =>
      h(
        'section',
        {},
        h('h2', {}, say('archive.standing', { date: date(standing.asOf), policy: standing.policyTitle })),
        printedTable(
          [say('archive.standing.rule'), say('archive.standing.status'), say('archive.standing.because')],
          standing.outcomes.map(({ title: rule, statusLabel, because }) => [rule, statusLabel, because]),
        ),
      ),
    ),
    ...(archive.years.length === 0 ? [h('p', {}, say('archive.years.none'))] : []),
    ...archive.years.map(({ from, to, activities }) =>
      h(
        'section',
        {},
        h(
          'h2',
          {},
          say('archive.year', { from: date(from), to: date(to), hours: hoursTogether(activities, words) }),
        ),
        activitiesTable(activities, words),
      ),
    ),
    section(
      say('archive.entries'),
      say('archive.entries.none'),
      archive.entries.map(({ kindLabel, lines, recordedOn, recordedByName, files, verified }, place) =>
        h(
          'article',
          { key: place },
          h('strong', {}, kindLabel),
          h(
            'dl',
            {},
            ...lines.map(({ label, value }) => h(Fragment, {}, h('dt', {}, label), h('dd', {}, value))),
          ),
          ...files.map((name) => h('div', {}, name)),
          h(
            'span',
            { className: 'note' },
            say('archive.entry.recorded', { date: date(recordedOn), name: recordedByName }),
            verified &&
              `. ${say('archive.entry.verified', { date: date(verified.on), name: verified.byName })}`,
          ),
        ),
      ),
    ),
    section(
      say('archive.reviews'),
      say('archive.reviews.none'),
      archive.reviews.map(({ kindLabel, heldOn, reviewerName, agreed }, place) =>
        h(
          'article',
          { key: place },
          h('strong', {}, `${kindLabel}, ${date(heldOn)}`),
          ` ${say('archive.review.by', { name: reviewerName })}`,
          h('div', {}, agreed === '' ? say('archive.review.nothing') : agreed),
        ),
      ),
    ),
    section(
      say('archive.goals'),
      say('archive.goals.none'),
      archive.goals.map(({ text, targetOn, state, intendedEffect, outcome, notes }, place) =>
        h(
          'article',
          { key: place },
          h('strong', {}, text),
          ` ${say('archive.goal.by', { date: date(targetOn) })}: ${say(`archive.goal.${state}`)}`,
          ...[intendedEffect, outcome].filter((each) => each !== '').map((each) => h('div', {}, each)),
          ...notes.map((note) => h('div', {}, `${date(note.on)}, ${note.byName}: ${note.text}`)),
        ),
      ),
    ),
  );
}

/** The columns of Hampshire's reflective record (Appendix 5), but for "Content and learning", which nothing holds apart. */
export function activitiesTable(activities: readonly ArchivedActivity[], words: Words): ReactElement {
  const say = (...said: Parameters<typeof message>) => words.say(message(...said));
  const columns = [
    say('archive.activity.date'),
    say('archive.activity.hours'),
    say('archive.activity.title'),
    say('archive.activity.practice'),
  ];
  return printedTable(
    columns,
    activities.map((each) => [
      words.date(civilDate(each.completedOn)),
      String(each.minutes / MINUTES_OF_AN_HOUR),
      [`${each.title} (${each.activityTypeLabel})`, ...each.files].join('\n'),
      each.reflection,
    ]),
  );
}

const MINUTES_OF_AN_HOUR = 60;

export const hoursTogether = (activities: readonly { readonly minutes: number }[], words: Words): string =>
  words.hours(activities.reduce((sum, { minutes }) => sum + minutes, 0) / MINUTES_OF_AN_HOUR);
