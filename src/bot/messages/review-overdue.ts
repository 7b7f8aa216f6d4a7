import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from '../../cards/elements.ts';
import type { Words } from '../../cards/words.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import type { ReviewOverdueValue } from '../../use-cases/reviews/review-overdue-for.ts';
import { reviewOverdueFor } from '../../use-cases/reviews/review-overdue-for.ts';
import { reviewOverdueContent } from '../../use-cases/reviews/nudge-overdue-reviews.ts';
import { defineMessage } from './message-kind.ts';

const message = messageOf<typeof sentences>();

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

const sentences = catalogue(
  {
    'bot.review.heading': 'A review is overdue',
    'bot.review.when': 'It was due on {date}, {days} ago.',
    'bot.review.why': 'You get this once, because you hold this review of {name}.',
    'bot.review.open': 'Open the review',
    'bot.review.fallback': '{review} with {name} was due on {date}, {days} ago. Open it in CPD Companion.',
  },
  {
    'bot.review.heading': 'Mae adolygiad yn hwyr',
    'bot.review.when': 'Roedd i fod ar {date}, {days} yn ôl.',
    'bot.review.why': 'Cewch y neges hon unwaith, gan mai chi sy’n cynnal yr adolygiad hwn o {name}.',
    'bot.review.open': 'Agor yr adolygiad',
    'bot.review.fallback':
      'Roedd {review} gyda {name} i fod ar {date}, {days} yn ôl. Agorwch yr adolygiad yn CPD Companion.',
  },
);

export const reviewOverdue = defineMessage({
  content: reviewOverdueContent,
  name: { en: 'Reminder of a review', cy: 'Nodyn atgoffa am adolygiad' },
  permission: 'review.record',
  isReminder: true,
  words: sentences,
  build({ reportOid, reviewKind }, recipientOid, words, { deps, links }) {
    const review = reviewOverdueFor(deps, { actorOid: recipientOid, reportOid, reviewKind });
    if (!review.ok) return undefined;
    const { openMeeting } = review.value;
    // Where it is being prepared already, they go on with that.
    const page = openMeeting === undefined ? `review/${reportOid}` : `meeting/${reportOid}/${openMeeting}`;
    return reviewOverdueCard(words, review.value, links.to(page));
  },
});
