import { catalogue, messageOf } from '../domain/message.ts';
import type { Needs } from '../domain/standing/summary.ts';
import { titleUnder } from '../domain/policies/title-under.ts';
import type { Words } from './words.ts';
import type { RichTextBlock } from './adaptive-card.ts';
import { line, plain } from './elements.ts';

const message = messageOf<typeof needsWords>();

export const needsWords = catalogue(
  {
    'bot.needs.overdue': '{title}: overdue since {date} ({days})',
    'bot.needs.expired': '{title}: ran out on {date} ({days} ago)',
    'bot.needs.to-do': '{title}: to do; no date is set',
    'bot.needs.due-soon': '{title}: due on {date} (in {days})',
    'bot.needs.due-today': '{title}: due today',
  },
  {
    'bot.needs.overdue': '{title}: yn hwyr ers {date} ({days})',
    'bot.needs.expired': '{title}: daeth i ben ar {date} ({days} yn ôl)',
    'bot.needs.to-do': '{title}: i’w wneud; nid oes dyddiad',
    'bot.needs.due-soon': '{title}: i’w wneud erbyn {date} (ymhen {days})',
    'bot.needs.due-today': '{title}: i’w wneud heddiw',
  },
);

/** A line for each thing overdue, then for each to do without a date, then for each that falls due soon. */
export function needsLines(
  words: Words,
  { overdue, toDo, dueSoon }: Pick<Needs, 'overdue' | 'toDo' | 'dueSoon'>,
): RichTextBlock[] {
  const late = overdue.map(({ title, policy, since, days, status }) =>
    message(status === 'expired' ? 'bot.needs.expired' : 'bot.needs.overdue', {
      title: titleUnder(title, policy),
      date: words.date(since),
      days: words.days(days),
    }),
  );
  const undated = toDo.map(({ title, policy }) =>
    message('bot.needs.to-do', { title: titleUnder(title, policy) }),
  );
  const soon = dueSoon.map(({ title, policy, dueOn, days }) =>
    days === 0
      ? message('bot.needs.due-today', { title: titleUnder(title, policy) })
      : message('bot.needs.due-soon', {
          title: titleUnder(title, policy),
          date: words.date(dueOn),
          days: words.days(days),
        }),
  );
  return [...late, ...undated, ...soon].map((each) => line(plain(words.say(each))));
}
