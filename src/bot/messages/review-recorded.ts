import { reviewRecordedCard } from '../cards/review-recorded.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

export const reviewRecorded: MessageKind<ContentOf<'review-recorded'>> = {
  // Told once; the review stands on the person's own page either way.
  maySendAgain: false,
  async build({ reviewKey }, recipientOid, words, { deps, links }) {
    const review = await deps.reviewRecordedFor({ actorOid: recipientOid, reviewKey });
    return review.ok
      ? reviewRecordedCard(words, review.value, links.to(`review/${recipientOid}`))
      : undefined;
  },
};
