import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromDayNumber } from '../../cycles/civil-date.ts';
import { gatedReviews } from './gated-reviews.ts';

const aDay = fc.integer({ min: 20_000, max: 20_060 }).map(fromDayNumber);

describe('the reviews that a self-assessment opened', () => {
  it('are, with the others, all there were, and the first on record is one of them', () => {
    fc.assert(
      fc.property(fc.array(aDay), fc.array(aDay), (days, completed) => {
        const reviews = days
          .toSorted()
          .toReversed()
          .map((heldOn) => ({ heldOn }));
        const { held, unopened } = gatedReviews(reviews, completed);
        expect(held.length + unopened.length).toBe(reviews.length);
        expect(held.at(-1)).toBe(reviews.at(-1));
      }),
    );
  });

  it('have one later than the meeting held before, up to their own day; the others have none', () => {
    fc.assert(
      fc.property(fc.array(aDay), fc.array(aDay), (days, completed) => {
        const reviews = days
          .toSorted()
          .toReversed()
          .map((heldOn) => ({ heldOn }));
        const { held, unopened } = gatedReviews(reviews, completed);
        const within = (after: string, upTo: string) => completed.some((day) => day > after && day <= upTo);
        for (const [index, { heldOn }] of held.slice(0, -1).entries()) {
          const before = held[index + 1]?.heldOn ?? '';
          expect(before === heldOn || within(before, heldOn)).toBe(true);
        }
        for (const { review, since } of unopened) expect(within(since, review.heldOn)).toBe(false);
      }),
    );
  });
});
