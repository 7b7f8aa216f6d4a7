import { currentRows } from '../evidence/recorded.ts';
import { isWithdrawal } from '../activities/withdrawal.ts';
import type { Review } from './review.ts';

/** A person's reviews that nothing corrects or takes back, in the order in which they were recorded. */
export const currentReviews = (rows: readonly Review[]): readonly Review[] =>
  currentRows(rows).filter((row) => !isWithdrawal(row));

/** The rows that take a review back and that no later row lets count again. */
export const reviewsTakenBack = (rows: readonly Review[]): readonly Review[] =>
  currentRows(rows).filter(isWithdrawal);

/** A review is its recorder's to mend, and of whoever answers for the person's reviews, unless its meeting was signed by all. */
export const mayMend = (
  review: Pick<Review, 'recordedBy'>,
  actor: { readonly oid: string; readonly answersForIt: boolean },
  isLocked: boolean,
): boolean => (review.recordedBy === actor.oid || actor.answersForIt) && !isLocked;
