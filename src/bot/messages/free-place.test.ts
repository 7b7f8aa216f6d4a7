import { expect, it } from '@jest/globals';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { FreePlaceValue } from '../../use-cases/events/free-place.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { describeCard } from '../../../tests/support/describe-card.ts';
import { wordsFor } from '../words.ts';
import { freePlaceCard } from './free-place.ts';

const place = (eventTitle = 'Working with families'): FreePlaceValue => ({
  eventTitle,
  heldOn: civilDate('2026-12-10'),
  starts: '09:00',
  ends: '12:00',
  venue: 'Main hall',
});

describeCard('free place', (words, name) =>
  freePlaceCard(words, place(name), 'https://tab.example/catalogue'),
);

it('says that the place is theirs, when and where, and what to do with it', () => {
  expect(readableText(freePlaceCard(wordsFor('en'), place(), 'https://tab.example/catalogue'))).toEqual([
    'You have a place',
    'Working with families',
    '10 Dec 2026, 09:00 to 12:00 · Main hall',
    'You were on the waiting list, and a place became free. If you cannot come, give it up: the next in line gets it.',
  ]);
});
