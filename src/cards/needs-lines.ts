import { catalogue, messageOf } from '../domain/message.ts';
import type { Needs } from '../domain/standing/summary.ts';
import { titleUnder } from '../domain/policies/title-under.ts';
import type { Words } from './words.ts';
import type { RichTextBlock } from './adaptive-card.ts';
import { line, plain } from './elements.ts';

const message = messageOf<typeof needsWords>();

export const needsWords = catalogue(
  {
    'card.needs.overdue': '{title}: overdue since {date} ({days})',
    'card.needs.expired': '{title}: ran out on {date} ({days} ago)',
    'card.needs.to-do': '{title}: to do; no date is set',
    'card.needs.due-soon': '{title}: due on {date} (in {days})',
    'card.needs.due-today': '{title}: due today',
  },
  {
    'card.needs.overdue': '{title}: yn hwyr ers {date} ({days})',
    'card.needs.expired': '{title}: daeth i ben ar {date} ({days} yn ôl)',
    'card.needs.to-do': '{title}: i’w wneud; nid oes dyddiad',
    'card.needs.due-soon': '{title}: i’w wneud erbyn {date} (ymhen {days})',
    'card.needs.due-today': '{title}: i’w wneud heddiw',
  },
);

/** A line for each thing overdue, then for each to do without a date, then for each that falls due soon. */
export function needsLines(
  words: Words,
  { overdue, toDo, dueSoon }: Pick<Needs, 'overdue' | 'toDo' | 'dueSoon'>,
): RichTextBlock[] {
  const late = overdue.map(({ title, policy, since, days, status }) =>
    message(status === 'expired' ? 'card.needs.expired' : 'card.needs.overdue', {
      title: titleUnder(title, policy),
      date: words.date(since),
      days: words.days(days),
    }),
  );
  const undated = toDo.map(({ title, policy }) =>
    message('card.needs.to-do', { title: titleUnder(title, policy) }),
  );
  const soon = dueSoon.map(({ title, policy, dueOn, days }) =>
    days === 0
      ? message('card.needs.due-today', { title: titleUnder(title, policy) })
      : message('card.needs.due-soon', {
          title: titleUnder(title, policy),
          date: words.date(dueOn),
          days: words.days(days),
        }),
  );
  return [...late, ...undated, ...soon].map((each) => line(plain(words.say(each))));
}
