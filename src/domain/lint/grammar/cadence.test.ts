import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cadencesIn } from './cadence.ts';

const daysIn = (text: string) => cadencesIn(text).map(({ days }) => days);

describe('a cadence is read', () => {
  it.each([
    ['every year', 365],
    ['each term', 122],
    ['once a year', 365],
    ['Biennially', 730],
    ['triennial', 1095],
    ['each and every year', 365],
    ['every school year', 365],
    ['every twelve months', 360],
    ['every six (6) months', 180],
    ['every 12 weeks', 84],
    ['every other month', 60],
    ['every second year', 730],
    ['every 3rd year', 1095],
    ['in alternate years', 730],
    ['six-monthly', 180],
    ['3-yearly', 1095],
    ['half-termly', 61],
    ['semi-annually', 183],
    ['fortnightly', 14],
    ['quarterly', 91],
    ['three times a year', 365 / 3],
    ['twice in each academic year', 182.5],
    ['twice yearly', 182.5],
    ['once every three years', 1095],
    ['once per calendar year', 365],
    ['in any rolling 12-month period', 360],
    ['over a three-year cycle', 1095],
    ['40 hours over three years', 1095],
    ['at intervals of no more than 6 months', 180],
    ['30 hours of CPD a year', 365],
    ['12 hours p.a.', 365],
    ['12 hours pa', 365],
    ['per term', 122],
    ['every September', 365],
    ['each autumn term', 365],
    ['on a daily basis', 1],
  ])('from “%s”', (text, days) => {
    expect(daysIn(text)).toEqual([days]);
  });

  it.each([
    'bi-annually',
    'biannual',
    'bimonthly',
    'every 2-3 years',
    'every two to three years',
    'monthly or quarterly',
    'annually or every two years',
  ])('with two readings from “%s”', (text) => {
    expect(daysIn(text)).toEqual([undefined]);
  });

  it.each([
    'within six weeks',
    'three years ago',
    'a year of change',
    'daily practice',
    'in 2024',
    'each of the days',
    'a part of it',
    'every one of them',
  ])('but not from “%s”', (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  it('at its place, whatever stands around it', () => {
    const words = fc.array(fc.constantFrom('staff', 'record', 'the', 'CPD', '(see', 'A)', 'of', '30'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 2, max: 60 }), (before, after, count) => {
        const text = [...before, 'every', String(count), 'months', ...after].join(' ');
        const [cadence] = cadencesIn(text);
        expect(cadence?.days).toBe(count * 30);
        expect(text.slice(cadence?.index).startsWith(cadence?.words ?? '-')).toBe(true);
      }),
    );
  });
});
