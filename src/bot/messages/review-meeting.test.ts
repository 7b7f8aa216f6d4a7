import { describe, expect, it } from '@jest/globals';
import { someMeetingNews } from '../../../tests/builders/bot-values.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { describeCard } from '../../../tests/support/describe-card.ts';
import { MEETING_EVENTS } from '../../domain/reviews/meeting-news.ts';
import { wordsFor } from '../words.ts';
import { reviewMeetingCard } from './review-meeting.ts';

const URL = 'https://tab.example/meeting';

describe.each(MEETING_EVENTS)('news of a review, %s', (event) => {
  describeCard(`review meeting ${event}`, (words, name) =>
    reviewMeetingCard(
      words,
      someMeetingNews({ event, personName: name, kindLabel: name, signed: [name], yetToSign: [name] }),
      URL,
    ),
  );
});

const said = (...changes: Parameters<typeof someMeetingNews>) =>
  readableText(reviewMeetingCard(wordsFor('en'), someMeetingNews(...changes), URL));

it('says whose review waits for a signature, and who has signed', () => {
  expect(said()).toEqual([
    'A review waits for your signature',
    'Annual review · Asha Rahman',
    'Held on 20 Nov 2026. Signed as Individual.',
    'Still to sign: Manager.',
    'You get this because you are one of those who meet.',
  ]);
});

it('does not tell somebody their own name', () => {
  expect(said({ isOwn: true, event: 'begun' })).toContain('Annual review');
});
