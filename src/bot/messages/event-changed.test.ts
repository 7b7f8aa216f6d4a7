import { expect, it } from '@jest/globals';
import { aNotice } from '../../../tests/builders/bot-values.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { describeCard } from '../../../tests/support/describe-card.ts';
import { wordsFor } from '../words.ts';
import { eventChangedCard } from './event-changed.ts';

describeCard('event changed', (words, name) =>
  eventChangedCard(words, aNotice({ eventTitle: name, venue: name }), 'https://tab.example/me'),
);

it('says when and where training now is, who changed it, and what it counts as once it has been', () => {
  const said = (hasEnded: boolean) =>
    readableText(eventChangedCard(wordsFor('en'), aNotice({ hasEnded }), 'https://tab.example/me'));
  expect(said(false)).toEqual([
    'Training has changed',
    'Safeguarding update',
    '20 Nov 2026, 14:00 to 15:30 · Main hall',
    'Carys Morgan changed it. You get this because the training is for your unit, or you were there.',
  ]);
  expect(said(true)).toContain(
    'It counts as 1 hour 30 minutes of CPD. Your record is brought up to date by itself.',
  );
});
