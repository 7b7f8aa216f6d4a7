import { reviewOverdueCard } from '../cards/review-overdue.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

export const reviewOverdue: MessageKind<ContentOf<'review-overdue'>> = {
  isReminder: true,
  async build({ reportOid, reviewKind }, recipientOid, words, { deps, links }) {
    const review = await deps.reviewOverdueFor({ actorOid: recipientOid, reportOid, reviewKind });
    return review.ok ? reviewOverdueCard(words, review.value, links.to(`review/${reportOid}`)) : undefined;
  },
};
