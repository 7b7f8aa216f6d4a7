import { message } from '../../domain/message.ts';
import type { NeedItems } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { RichTextBlock } from './adaptive-card.ts';
import { line, plain } from './elements.ts';

/** A line for each thing overdue, then for each to do without a date, then for each that falls due soon. */
export function needsLines(
  words: Words,
  { overdue, toDo, dueSoon }: Pick<NeedItems, 'overdue' | 'toDo' | 'dueSoon'>,
): RichTextBlock[] {
  const late = overdue.map(({ title, since, days, isExpired }) =>
    message(isExpired ? 'bot.needs.expired' : 'bot.needs.overdue', {
      title,
      date: words.date(since),
      days: words.days(days),
    }),
  );
  const undated = toDo.map(({ title }) => message('bot.needs.to-do', { title }));
  const soon = dueSoon.map(({ title, dueOn, days }) =>
    days === 0
      ? message('bot.needs.due-today', { title })
      : message('bot.needs.due-soon', { title, date: words.date(dueOn), days: words.days(days) }),
  );
  return [...late, ...undated, ...soon].map((each) => line(plain(words.say(each))));
}
