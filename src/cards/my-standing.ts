import { catalogue, messageOf } from '../domain/message.ts';
import type { MyStandingValue } from '../use-cases/standing/my-standing.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';
import { leaveWords } from './leave-words.ts';
import { needsLines } from './needs-lines.ts';

const message = messageOf<typeof myStandingWords>();

export const myStandingWords = catalogue(
  {
    'card.standing.heading': 'Where you stand',
    'card.standing.scope': '{name}, {policy}, on {date}.',
    'card.standing.hours': '{counted, number} of {required}.',
    'card.standing.hours-under': '{policy}: {counted, number} of {required}.',
    'card.standing.counts':
      '{overdue, plural, =0 {Nothing overdue} one {# thing overdue} other {# things overdue}}, {toDo, plural, =0 {} one {# to do without a date, } other {# to do without a date, }}{dueSoon, plural, =0 {nothing due} other {# due}} {days, plural, =0 {today} one {in the next day} other {in the next # days}}{later, plural, =0 {.} other {, # to do later.}}',
    'card.standing.more': '{count, plural, one {# more is in the tab.} other {# more are in the tab.}}',
    'card.standing.open': 'Open my CPD',
  },
  {
    'card.standing.heading': 'Eich sefyllfa',
    'card.standing.scope': '{name}, {policy}, ar {date}.',
    'card.standing.hours': '{counted, number} o {required}.',
    'card.standing.hours-under': '{policy}: {counted, number} o {required}.',
    'card.standing.counts':
      '{overdue, plural, =0 {Dim byd yn hwyr} other {# yn hwyr}}, {toDo, plural, =0 {} other {# i’w wneud heb ddyddiad, }}{dueSoon, plural, =0 {dim byd yn ddyledus} other {# yn ddyledus}} {days, plural, =0 {heddiw} two {yn ystod y # ddiwrnod nesaf} other {yn ystod y # diwrnod nesaf}}{later, plural, =0 {.} other {, # i’w wneud yn nes ymlaen.}}',
    'card.standing.more': '{count, plural, other {Mae # arall yn y tab.}}',
    'card.standing.open': 'Agor fy DPP',
  },
);

/** More than a person can act on; the tab has the rest. */
const MOST_ITEMS = 20;

/** What is overdue, to do and due soon, in that order, then the hours: no number stands above something late. */
export function myStandingCard(words: Words, standing: MyStandingValue, tabUrl: string): AdaptiveCard {
  const { person, asOf, policies, needs } = standing;
  const { overdue, toDo, dueSoon, later, warningDays } = needs;
  const scope = words.say(
    message('card.standing.scope', {
      name: person.displayName,
      policy: policies.map(({ title }) => title).join(' · '),
      date: words.date(asOf),
    }),
  );
  const hours = [...(needs.hours ? [needs.hours] : []), ...needs.furtherHours];
  const counted = hours.map(({ policy, counted: done, required }) => {
    const values = { counted: done, required: words.hours(required) };
    return words.say(
      policy === undefined
        ? message('card.standing.hours', values)
        : message('card.standing.hours-under', { ...values, policy: policy.title }),
    );
  });
  const counts = words.say(
    message('card.standing.counts', {
      overdue: overdue.length,
      toDo: toDo.length,
      dueSoon: dueSoon.length,
      days: warningDays,
      later: later.length,
    }),
  );
  const leave = leaveWords(words, standing.onLeave);
  const lines = needsLines(words, needs);
  const left = lines.length - MOST_ITEMS;
  return card(
    words,
    [scope, ...leave, counts, ...counted].join(' '),
    [
      heading(words.say(message('card.standing.heading'))),
      line(subtle(scope)),
      ...leave.map((each) => line(plain(each))),
      line(bold(counts)),
      ...lines.slice(0, MOST_ITEMS),
      ...(left > 0 ? [line(plain(words.say(message('card.standing.more', { count: left }))))] : []),
      ...counted.map((each) => line(plain(each))),
    ],
    [openUrl(words.say(message('card.standing.open')), tabUrl)],
  );
}
