import { message } from '../../domain/message.ts';
import type { ReviewRecordedValue } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';

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
