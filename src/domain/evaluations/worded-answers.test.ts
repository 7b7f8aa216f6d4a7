import { describe, expect, it } from '@jest/globals';
import { message } from '../message.ts';
import { aForm } from '../../../tests/builders/bot-values.ts';
import { countRatings } from './count-ratings.ts';
import { ratingLabel, wordedAnswers } from './worded-answers.ts';

describe('answers in words', () => {
  it('come in the order of the form, choices by their words, nothing where nothing was said', () => {
    const answers = { area: 'core', facts: 'Who to tell.', other: '' };
    expect(wordedAnswers(aForm(), { answers })).toEqual([
      { question: 'Three things you learnt', answers: ['Who to tell.'] },
      { question: 'Area', answers: ['CORE'] },
    ]);
  });

  it('are each of several, a day as the reader writes days, and ours after the policy’s', () => {
    const form = aForm({
      questions: [
        {
          id: 'to',
          label: 'Feedback to',
          kind: 'several',
          required: false,
          choices: [
            { id: 'slt', label: 'SLT', meaning: '' },
            { id: 'lgb', label: 'LGB', meaning: '' },
          ],
        },
        { id: 'on', label: 'Date of feedback', kind: 'day', required: false, choices: [] },
      ],
    });
    const answers = { able: 'with-help', on: '2026-12-04', to: 'lgb,slt,gone' };
    expect(wordedAnswers(form, { answers })).toEqual([
      { question: 'Feedback to', answers: ['LGB', 'SLT', 'gone'] },
      { question: 'Date of feedback', answers: [message('evaluation.day', { date: '2026-12-04' })] },
      { question: message('evaluation.able'), answers: [message('evaluation.able.with-help')] },
    ]);
  });

  it('are kept also where the form has changed since', () => {
    const answers = { facts: 'Who to tell.', area: 'gone', gone: 'Said before' };
    expect(wordedAnswers(aForm(), { answers })).toEqual([
      { question: 'Three things you learnt', answers: ['Who to tell.'] },
      { question: 'Area', answers: ['gone'] },
      { question: 'gone', answers: ['Said before'] },
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
