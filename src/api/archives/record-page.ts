import type { ReactElement, ReactNode } from 'react';
import { createElement as h, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ArchivedActivity, RecordArchive } from '../../contract/archives.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { messageOf } from '../../domain/message.ts';
import type { Words } from '../../wording/create-words.ts';
import type { archiveWords } from './archive-words.ts';

const message = messageOf<typeof archiveWords>();

/** For paper as for the screen: tables that keep a row together, and nothing that is fetched. No quotes: React escapes them. */
const STYLE = `
  body { font: 11pt/1.45 Segoe UI, system-ui, sans-serif; color: #242424; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.7em; margin: 0 0 .3em } h2 { font-size: 1.2em; margin: 1.6em 0 .4em; break-after: avoid }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1.2em; margin: 0 } dt { font-weight: 600 } dd { margin: 0 }
  table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #bdbdbd; padding: .35em .5em; text-align: start; vertical-align: top }
  th { background: #f3f3f3 } tr, section article { break-inside: avoid } td { overflow-wrap: anywhere; white-space: pre-line }
  article { border-inline-start: 3px solid #bdbdbd; padding-inline-start: .8em; margin: .8em 0; white-space: pre-line }
  .note { color: #616161 }
  @page { margin: 16mm }
`;

/** An archive as a page that can be read and printed anywhere. Whatever people typed is text in it, never markup. */
export function recordPage(archive: RecordArchive, words: Words): string {
  const say = (...said: Parameters<typeof message>) => words.say(message(...said));
  const date = (day: string) => words.date(civilDate(day));
  const { person } = archive;
  const title = say('archive.name', { name: person.displayName, date: date(archive.madeOn) });

  const section = (heading: string, none: string, content: readonly ReactNode[]) =>
    h('section', {}, h('h2', {}, heading), content.length > 0 ? content : h('p', {}, none));

  const table = (headings: readonly string[], rows: readonly (readonly string[])[]): ReactElement =>
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...headings.map((each) => h('th', { scope: 'col' }, each)))),
      h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((each) => h('td', {}, each))))),
    );

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

  const columns = [
    say('archive.activity.date'),
    say('archive.activity.hours'),
    say('archive.activity.title'),
    say('archive.activity.practice'),
  ];
  const row = (each: ArchivedActivity): readonly string[] => [
    date(each.completedOn),
    String(each.minutes / 60),
    [`${each.title} (${each.activityTypeLabel})`, ...each.files].join('\n'),
    each.reflection,
  ];
  const hoursOf = (activities: readonly ArchivedActivity[]) =>
    words.hours(activities.reduce((sum, { minutes }) => sum + minutes, 0) / 60);

  const page = h(
    'html',
    { lang: words.locale },
    h('head', {}, [
      h('meta', { key: 'charset', charSet: 'utf-8' }),
      h('meta', { key: 'size', name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', { key: 'title' }, title),
      h('style', { key: 'style' }, STYLE),
    ]),
    h(
      'body',
      {},
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
          table(
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
          h('h2', {}, say('archive.year', { from: date(from), to: date(to), hours: hoursOf(activities) })),
          table(columns, activities.map(row)),
        ),
      ),
      section(
        say('archive.entries'),
        say('archive.entries.none'),
        archive.entries.map(({ kindLabel, lines, recordedOn, recordedByName, files }, place) =>
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
    ),
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
