import { expect, it } from '@jest/globals';
import { aNotice } from '../../../tests/builders/bot-values.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { describeCard } from '../../../tests/support/describe-card.ts';
import { wordsFor } from '../words.ts';
import { eventCancelledCard } from './event-cancelled.ts';

describeCard('event cancelled', (words, name) =>
  eventCancelledCard(
    words,
    aNotice({ eventTitle: name, changedByName: name, cancelledBecause: name, hasEnded: true }),
    'https://tab.example/me',
  ),
);

it('says why training is cancelled, and that it counts for nothing once it has been', () => {
  const notice = aNotice({ cancelledBecause: 'The trainer is ill.', hasEnded: true });
  const said = readableText(eventCancelledCard(wordsFor('en'), notice, 'https://tab.example/me'));
  expect(said).toEqual([
    'Training is cancelled',
    'Safeguarding update',
    '20 Nov 2026, 14:00 to 15:30 · Main hall',
    'The trainer is ill.',
    'It counts for nothing, so its hours are taken out of your record.',
    'Carys Morgan changed it. You get this because the training is for your unit, or you were there.',
  ]);
});
