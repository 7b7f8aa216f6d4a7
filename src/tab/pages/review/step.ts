import type { HeldReview, ReviewPage } from '../../../contract/reviews.ts';

/** What is being done to somebody's reviews: one thing at a time. */
export type Step =
  | { readonly does: 'record' }
  | { readonly does: 'correct' | 'again' | 'take-back'; readonly review: HeldReview };

export const RECORDING: Step = { does: 'record' };

/** The review as it stands by now, corrected or taken back; undefined where it is no longer to be seen. */
export const asItStands = ({ held, takenBack }: ReviewPage, { original }: HeldReview) =>
  [...takenBack, ...held].find((each) => each.original === original);

/** Why it was taken back; undefined where it counts. */
export const reasonOf = (review: HeldReview): string | undefined =>
  'reason' in review && typeof review.reason === 'string' ? review.reason : undefined;

/** What is typed is kept per person and review: colleagues may share a computer. */
export const reviewDraftKey = (...ids: readonly string[]): string => `cpd.draft.review.${ids.join('.')}`;
