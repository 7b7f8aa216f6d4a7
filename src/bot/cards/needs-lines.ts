import { message } from '../../domain/message.ts';
import type { DueSoonItem, OverdueItem } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { RichTextBlock } from './adaptive-card.ts';
import { line, plain } from './elements.ts';

/** A line for each thing overdue, then for each that falls due soon. */
export function needsLines(
  words: Words,
  { overdue, dueSoon }: { overdue: readonly OverdueItem[]; dueSoon: readonly DueSoonItem[] },
): RichTextBlock[] {
  const late = overdue.map(({ title, since, days, isExpired }) =>
    message(isExpired ? 'bot.needs.expired' : 'bot.needs.overdue', {
      title,
      date: words.date(since),
      days: words.days(days),
    }),
  );
  const soon = dueSoon.map(({ title, dueOn, days }) =>
    days === 0
      ? message('bot.needs.due-today', { title })
      : message('bot.needs.due-soon', { title, date: words.date(dueOn), days: words.days(days) }),
  );
  return [...late, ...soon].map((each) => line(plain(words.say(each))));
}
