import { expect, it } from '@jest/globals';
import { aRecordedReview } from '../../../tests/builders/bot-values.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { describeCard } from '../../../tests/support/describe-card.ts';
import { wordsFor } from '../words.ts';
import { reviewRecordedCard } from './review-recorded.ts';

describeCard('review recorded', (words, name) =>
  reviewRecordedCard(words, aRecordedReview({ reviewerName: name }), 'https://tab.example/review'),
);

it('says which review was held, when and with whom, and nothing of what was agreed', () => {
  const said = (reviewerName: string) =>
    readableText(
      reviewRecordedCard(wordsFor('en'), aRecordedReview({ reviewerName }), 'https://tab.example/review'),
    );
  expect(said('Ben Hughes')).toEqual([
    'A review of yours is on record',
    'Annual review',
    'Held on 20 Nov 2026, with Ben Hughes.',
    'You can read what was agreed. You get this once for each review.',
  ]);
  expect(said('')).toContain('Held on 20 Nov 2026.');
});
