import { expect, it } from '@jest/globals';
import { civilDate } from './civil-date.ts';
import { termsOf, USUAL_TERMS, termBefore } from './terms.ts';

const cycle = (from: string, to: string) => ({ from: civilDate(from), to: civilDate(to) });

it('dates three terms in an academic year, which they tile', () => {
  expect(termsOf(USUAL_TERMS, cycle('2024-09-01', '2025-08-31'))).toEqual([
    { name: 'Autumn', from: '2024-09-01', to: '2024-12-31' },
    { name: 'Spring', from: '2025-01-01', to: '2025-03-31' },
    { name: 'Summer', from: '2025-04-01', to: '2025-08-31' },
  ]);
});

it('gives the terms of a calendar year in order of date', () => {
  const names = termsOf(USUAL_TERMS, cycle('2025-01-01', '2025-12-31')).map(({ name }) => name);
  expect(names).toEqual(['Spring', 'Summer', 'Autumn']);
});

it('keeps a term whole that the cycle cuts', () => {
  expect(termsOf(USUAL_TERMS, cycle('2025-02-01', '2025-02-28'))).toEqual([
    { name: 'Spring', from: '2025-01-01', to: '2025-03-31' },
  ]);
});

it('takes a term over the new year', () => {
  const winter = { name: 'Winter', from: { month: 11, day: 1 }, to: { month: 2, day: 15 } };
  expect(termsOf([winter], cycle('2025-01-01', '2025-06-30'))).toEqual([
    { name: 'Winter', from: '2024-11-01', to: '2025-02-15' },
  ]);
});

it('takes a term of which the cycle holds the last day alone, and the next, of which it holds the first', () => {
  const names = (from: string, to: string) => termsOf(USUAL_TERMS, cycle(from, to)).map(({ name }) => name);
  expect(names('2025-03-31', '2025-04-01')).toEqual(['Spring', 'Summer']);
  expect(names('2025-04-01', '2025-04-01')).toEqual(['Summer']);
  expect(names('2025-03-31', '2025-03-31')).toEqual(['Spring']);
});

it('takes a term of one day for that day, not for a year', () => {
  const openDay = { name: 'Open day', from: { month: 6, day: 21 }, to: { month: 6, day: 21 } };
  expect(termsOf([openDay], cycle('2025-06-21', '2025-06-21'))).toEqual([
    { name: 'Open day', from: '2025-06-21', to: '2025-06-21' },
  ]);
});

it.each([
  ['2026-11-21', '2026-08-31'],
  ['2026-12-31', '2026-08-31'],
  ['2027-01-01', '2026-12-31'],
  ['2027-04-01', '2027-03-31'],
])('finds the term that ended last before %s: it ended on %s', (day, to) => {
  expect(termBefore(USUAL_TERMS, civilDate(day))?.to).toBe(to);
});

it('finds no term that ended where there are none', () => {
  expect(termBefore([], civilDate('2026-11-21'))).toBeUndefined();
});
