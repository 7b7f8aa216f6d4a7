import { message } from '../../domain/message.ts';
import type { ReviewOverdueValue } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';

/** Tells a manager which review of whom is overdue, and opens it in the tab. */
export function reviewOverdueCard(words: Words, review: ReviewOverdueValue, reviewUrl: string): AdaptiveCard {
  const { reportName, reviewTitle, dueOn, daysOverdue } = review;
  const values = {
    name: reportName,
    review: reviewTitle,
    date: words.date(dueOn),
    days: words.days(daysOverdue),
  };
  const when = words.say(message('bot.review.when', values));
  return card(
    words,
    words.say(message('bot.review.fallback', values)),
    [
      heading(words.say(message('bot.review.heading'))),
      line(bold(reportName), plain(` · ${reviewTitle}`)),
      line(plain(when)),
      line(subtle(words.say(message('bot.review.why', values)))),
    ],
    [openUrl(words.say(message('bot.review.open')), reviewUrl)],
  );
}
