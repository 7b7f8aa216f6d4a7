import { currentRows } from '../evidence/recorded.ts';
import { isWithdrawal } from '../activities/withdrawal.ts';
import type { Review } from './review.ts';

/** A person's reviews that nothing corrects or takes back, in the order in which they were recorded. */
export const currentReviews = (rows: readonly Review[]): readonly Review[] =>
  currentRows(rows).filter((row) => !isWithdrawal(row));

/** The rows that take a review back and that no later row lets count again. */
export const reviewsTakenBack = (rows: readonly Review[]): readonly Review[] =>
  currentRows(rows).filter(isWithdrawal);

/** Whether the person and the reviewer have both signed: then the review is closed. */
export const isSignedByBoth = (
  { personOid, reviewerOid }: Pick<Review, 'personOid' | 'reviewerOid'>,
  signedBy: readonly string[],
): boolean => [personOid, reviewerOid].every((oid) => signedBy.includes(oid));

/** Until both have signed, a review is its recorder's to mend, and of whoever answers for the person's reviews. */
export const mayMend = (
  review: Pick<Review, 'personOid' | 'reviewerOid' | 'recordedBy'>,
  actor: { readonly oid: string; readonly answersForIt: boolean },
  signedBy: readonly string[] = [],
): boolean => (review.recordedBy === actor.oid || actor.answersForIt) && !isSignedByBoth(review, signedBy);
