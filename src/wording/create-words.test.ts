import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { fieldMessage, wrong } from '../domain/fields/field-problem.ts';
import type { Catalogue } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import { createWords, wordsFrom } from './create-words.ts';
import { localeOf } from './locale.ts';

const english = createWords('en');
const welsh = createWords('cy');

const short = message('minimum-hours.short', {
  counted: 12,
  required: 16,
  missing: 4,
  full: 16,
  basis: 'full',
  fte: 1,
  category: 'sector',
});

const partTime = message('minimum-hours.short', {
  counted: 9.5,
  required: 18,
  missing: 8.5,
  full: 30,
  basis: 'fte',
  fte: 0.6,
  category: 'any',
});

describe('a sentence', () => {
  it.each([
    [short, '12 of 16 sector hours; 4 hours short.', '12 o 16 awr sector; 4 awr yn brin.'],
    [
      partTime,
      '9.5 of 18 hours (30 × 0.6 FTE); 8.5 hours short.',
      '9.5 o 18 awr (30 × 0.6 CALl); 8.5 awr yn brin.',
    ],
    [
      message('minimum-hours.plan-days', { halfDays: 1, days: 0.5, dueOn: '2026-08-31', category: 'any' }),
      'Plan half a day of CPD before 31 Aug 2026.',
      'Trefnwch hanner diwrnod o DPP cyn 31 Awst 2026.',
    ],
    [
      message('minimum-hours.plan-days', { halfDays: 5, days: 2.5, dueOn: '2026-08-31', category: 'any' }),
      'Plan 2.5 days of CPD before 31 Aug 2026.',
      'Trefnwch 2.5 diwrnod o DPP cyn 31 Awst 2026.',
    ],
    [
      message('minimum-hours.plan-hours', { missing: 1, dueOn: '2026-08-31', category: 'any' }),
      'Plan 1 hour of CPD before 31 Aug 2026.',
      'Trefnwch 1 awr o DPP cyn 31 Awst 2026.',
    ],
  ])('is worded in the language of the reader (%#)', (sentence, en, cy) => {
    expect(english.say(sentence)).toBe(en);
    expect(welsh.say(sentence)).toBe(cy);
  });

  it('takes text of people as it is, also when it looks like markup', () => {
    expect(english.say(message('recurring-training.complete', { item: '<b>{Prevent}</b>' }))).toBe(
      'Complete <b>{Prevent}</b>.',
    );
  });

  it('that nobody wrote is a fault', () => {
    expect(() => english.say(message('minimum-hours.no-such-sentence'))).toThrow(/no-such-sentence/);
  });

  it('whose value is missing is a fault', () => {
    expect(() => english.say(message('recurring-training.done'))).toThrow(/doneOn/);
  });
});

describe('where a missing word is told, and not thrown', () => {
  const told: string[] = [];
  const lacking: Catalogue = {
    en: { greeting: 'Good morning, {name}.', since: 'Since {day}.', broken: 'Until {day}.' },
    cy: { greeting: 'Bore da, {name}.', broken: 'Tan {diwrnod}.' },
  };
  const words = wordsFrom([lacking], ({ id, locale }) => told.push(`${locale} ${id}`))('cy');

  it.each([
    [message('greeting', { name: 'Asha' }), 'Bore da, Asha.', []],
    [message('since', { day: '2026-03-31' }), 'Since 31 Mar 2026.', ['cy since']],
    [message('broken', { day: '2026-03-31' }), 'Until 31 Mar 2026.', ['cy broken']],
    [message('since'), 'Nid oes geiriau ar gyfer hyn eto.', ['cy since']],
    [message('nowhere'), 'Nid oes geiriau ar gyfer hyn eto.', ['cy nowhere']],
  ])('%j is said in Welsh, in English, or not at all', (sentence, said, missing) => {
    told.length = 0;
    expect(words.say(sentence)).toBe(said);
    expect(told).toEqual(missing);
  });
});

it('writes dates, hours and days out', () => {
  expect(english.date(civilDate('2026-03-31'))).toBe('31 Mar 2026');
  expect(welsh.date(civilDate('2026-03-31'))).toBe('31 Maw 2026');
  expect([0, 1, 1.5, 1200].map(english.hours)).toEqual(['0 hours', '1 hour', '1.5 hours', '1,200 hours']);
  expect([1, 2, 3].map(english.days)).toEqual(['1 day', '2 days', '3 days']);
  expect([1, 2, 3].map(welsh.days)).toEqual(['1 diwrnod', '2 ddiwrnod', '3 diwrnod']);
});

it('says a status as it is shown', () => {
  const seen = { obligation: 'required', status: 'due', next: null, countedEvidence: [], parts: [] } as const;
  expect([30, 31, null].map((daysToDue) => english.statusLabel({ ...seen, daysToDue }, 30))).toEqual([
    'Due soon',
    'To do',
    'To do',
  ]);
  expect(welsh.statusWord('nothing-yet')).toBe('Dim byd eto');
});

it.each([
  [wrong('empty'), 'Fill this in.'],
  [wrong('too-long', 4000), 'Use at most 4,000 characters.'],
  [wrong('too-large', 1440), 'Enter 1,440 or less.'],
  [
    wrong('before-started', '2026-09-01'),
    'The person started on 1 Sep 2026: choose that day or a later one.',
  ],
  [wrong('not-valid'), 'Check this: we could not read it.'],
])('says what is wrong with a field: %j', (found, sentence) => {
  expect(english.say(fieldMessage(found))).toBe(sentence);
});

describe('the language', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['cy', 'cy'],
    ['cy-GB', 'cy'],
    ['en-GB,en;q=0.9', 'en'],
    ['cy-GB,en;q=0.8', 'cy'],
    ['en;q=0.8, CY;q=0.9', 'cy'],
    ['en,cy', 'en'],
    ['cy;q=0', 'en'],
    ['fr,de;q=0.5', 'en'],
    ['fr,cy;q=0.3', 'cy'],
    ['cy;q=nonsense', 'en'],
  ])('asked for with %j is %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
