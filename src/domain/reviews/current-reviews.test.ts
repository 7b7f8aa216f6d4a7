import { describe, expect, it } from '@jest/globals';
import { aReview } from '../../../tests/builders/records.ts';
import { mayMend, reviewsTakenBack, currentReviews } from './current-reviews.ts';

const first = aReview({ key: 'first' });
const correction = aReview({ key: 'correction', supersedes: 'first', agreed: 'One observation.' });
const takenBack = aReview({
  key: 'taken-back',
  supersedes: 'correction',
  withdrawnBecause: 'It was postponed.',
});
const again = aReview({ key: 'again', supersedes: 'taken-back' });

const keysOf = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);

describe('the reviews that stand', () => {
  it.each([
    ['as it was recorded', [first], ['first'], []],
    ['as it was corrected', [first, correction], ['correction'], []],
    ['no more once it is taken back', [first, correction, takenBack], [], ['taken-back']],
    ['again once a row lets it count', [first, correction, takenBack, again], ['again'], []],
  ])('a review stands %s', (_how, rows, standing, back) => {
    expect([keysOf(currentReviews(rows)), keysOf(reviewsTakenBack(rows))]).toEqual([standing, back]);
  });
});

describe('who may mend a review', () => {
  const review = aReview({ personOid: 'asha', reviewerOid: 'ben', recordedBy: 'ben' });

  it.each([
    ['who recorded it', 'ben', false, false, true],
    ['who answers for the person’s reviews', 'lead', true, false, true],
    ['nobody else', 'colin', false, false, false],
    ['nobody, once all have signed its meeting', 'ben', true, true, false],
  ] as const)('%s', (_who, oid, answersForIt, isLocked, may) => {
    expect(mayMend(review, { oid, answersForIt }, isLocked)).toBe(may);
  });
});
