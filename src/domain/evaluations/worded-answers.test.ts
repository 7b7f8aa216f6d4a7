import { describe, expect, it } from '@jest/globals';
import { aForm } from '../../../tests/builders/bot-values.ts';
import { countRatings } from './count-ratings.ts';
import { ratingLabel, wordedAnswers } from './worded-answers.ts';

describe('answers in words', () => {
  it('come in the order of the form, choices by their words, nothing where nothing was said', () => {
    const answers = { area: 'core', facts: 'Who to tell.', other: '' };
    expect(wordedAnswers(aForm(), { answers })).toEqual([
      { question: 'Three things you learnt', answer: 'Who to tell.' },
      { question: 'Area', answer: 'CORE' },
    ]);
  });

  it('are kept also where the form has changed since', () => {
    const answers = { facts: 'Who to tell.', area: 'gone', gone: 'Said before' };
    expect(wordedAnswers(aForm(), { answers })).toEqual([
      { question: 'Three things you learnt', answer: 'Who to tell.' },
      { question: 'Area', answer: 'gone' },
      { question: 'gone', answer: 'Said before' },
    ]);
    expect([ratingLabel(aForm(), 'very-good'), ratingLabel(aForm(), 'superb')]).toEqual([
      'Very good',
      'superb',
    ]);
  });
});

describe('ratings counted', () => {
  it('are each rating of the form with its number, none among them', () => {
    const form = aForm();
    const given = ['good', 'excellent', 'good'].map((rating) => ({ rating, form }));
    expect(countRatings(given).map(({ label, count }) => [label, count])).toEqual([
      ['Excellent', 1],
      ['Very good', 0],
      ['Good', 2],
      ['Fair', 0],
      ['Poor', 0],
    ]);
  });

  it('are counted together where people had different forms, and nothing is left out', () => {
    const support = aForm({ id: 'support', ratings: [{ id: 'good', label: 'Some use', meaning: '' }] });
    const given = [
      { rating: 'good', form: aForm() },
      { rating: 'good', form: support },
      { rating: 'superb', form: support },
    ];
    expect(countRatings(given).filter(({ count }) => count > 0)).toEqual([
      { id: 'good', label: 'Good', count: 2 },
      { id: 'superb', label: 'superb', count: 1 },
    ]);
    expect(countRatings([])).toEqual([]);
  });
});
