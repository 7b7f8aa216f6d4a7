import { reviewRecordedCard } from '../cards/review-recorded.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

export const reviewRecorded: MessageKind<ContentOf<'review-recorded'>> = {
  async build({ reviewKey }, recipientOid, words, { deps, links }) {
    const review = await deps.reviewRecordedFor({ actorOid: recipientOid, reviewKey });
    return review.ok
      ? reviewRecordedCard(words, review.value, links.to(`review/${recipientOid}`))
      : undefined;
  },
};
