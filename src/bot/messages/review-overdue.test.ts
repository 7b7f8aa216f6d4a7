import { expect, it } from '@jest/globals';
import { anOverdueReview } from '../../../tests/builders/bot-values.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { describeCard } from '../../../tests/support/describe-card.ts';
import { createTabLinks } from '../deep-link.ts';
import { wordsFor } from '../words.ts';
import { reviewOverdueCard } from './review-overdue.ts';

const links = createTabLinks('teams-app');

describeCard('review overdue', (words, name) =>
  reviewOverdueCard(words, anOverdueReview({ reportName: name }), links.to('review/x')),
);

it('says who, which review, since when, and opens that review in the tab', () => {
  const card = reviewOverdueCard(wordsFor('en'), anOverdueReview(), links.to('review/asha'));
  expect(readableText(card)).toEqual([
    'A review is overdue',
    'Asha Patel · Annual review',
    'It was due on 31 Oct 2026, 21 days ago.',
    'You get this once, because you hold this review of Asha Patel.',
  ]);
  expect(card.actions).toEqual([
    {
      type: 'Action.OpenUrl',
      title: 'Open the review',
      url: 'https://teams.microsoft.com/l/entity/teams-app/cpd?context=%7B%22subEntityId%22%3A%22review%2Fasha%22%7D',
    },
  ]);
});
