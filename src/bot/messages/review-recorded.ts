import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from '../../cards/elements.ts';
import type { Words } from '../../cards/words.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import type { ReviewRecordedValue } from '../../use-cases/reviews/review-recorded-for.ts';
import { reviewRecordedFor } from '../../use-cases/reviews/review-recorded-for.ts';
import { reviewRecordedContent } from '../../use-cases/reviews/tell-review-recorded.ts';
import { defineMessage } from './message-kind.ts';

const message = messageOf<typeof sentences>();

/** Tells somebody that a review of theirs is on record, and opens it. What was agreed stays off the card: others see a screen. */
export function reviewRecordedCard(
  words: Words,
  review: ReviewRecordedValue,
  reviewUrl: string,
): AdaptiveCard {
  const { reviewTitle, heldOn, reviewerName } = review;
  const values = { review: reviewTitle, date: words.date(heldOn), reviewer: reviewerName };
  const held = reviewerName === '' ? 'bot.review-recorded.held' : 'bot.review-recorded.held-with';
  return card(
    words,
    words.say(message('bot.review-recorded.fallback', values)),
    [
      heading(words.say(message('bot.review-recorded.heading'))),
      line(bold(reviewTitle)),
      line(plain(words.say(message(held, values)))),
      line(subtle(words.say(message('bot.review-recorded.why')))),
    ],
    [openUrl(words.say(message('bot.review-recorded.open')), reviewUrl)],
  );
}

const sentences = catalogue(
  {
    'bot.review-recorded.heading': 'A review of yours is on record',
    'bot.review-recorded.held-with': 'Held on {date}, with {reviewer}.',
    'bot.review-recorded.held': 'Held on {date}.',
    'bot.review-recorded.why': 'You can read what was agreed. You get this once for each review.',
    'bot.review-recorded.open': 'Read the review',
    'bot.review-recorded.fallback': '{review} of {date} is on record. Read it in CPD Companion.',
  },
  {
    'bot.review-recorded.heading': 'Mae adolygiad ohonoch ar gofnod',
    'bot.review-recorded.held-with': 'Cynhaliwyd ar {date}, gyda {reviewer}.',
    'bot.review-recorded.held': 'Cynhaliwyd ar {date}.',
    'bot.review-recorded.why':
      'Gallwch ddarllen yr hyn a gytunwyd. Cewch y neges hon unwaith ar gyfer pob adolygiad.',
    'bot.review-recorded.open': 'Darllen yr adolygiad',
    'bot.review-recorded.fallback': 'Mae {review} {date} ar gofnod. Darllenwch ef yn CPD Companion.',
  },
);

export const reviewRecorded = defineMessage({
  content: reviewRecordedContent,
  name: { en: 'Recorded review', cy: 'Adolygiad a gofnodwyd' },
  permission: 'review.read',
  words: sentences,
  build({ reviewKey }, recipientOid, words, { deps, links }) {
    const review = reviewRecordedFor(deps, { actorOid: recipientOid, reviewKey });
    return review.ok
      ? reviewRecordedCard(words, review.value, links.to(`review/${recipientOid}`))
      : undefined;
  },
});
