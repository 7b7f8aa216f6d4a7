import { describe, expect, it } from '@jest/globals';
import { dateMeant, parseTypedDate, typedDateOf, typedDayBefore } from './typed-date.ts';

describe('a typed day', () => {
  it.each([
    ['3/11/2026', '2026-11-03'],
    ['03.11.26', '2026-11-03'],
    [' 3 - 11 - 2026 ', '2026-11-03'],
    ['29/2/2028', '2028-02-29'],
    ['29/2/2027', undefined],
    ['31/4/2026', undefined],
    ['11/13/2026', undefined],
    ['2026-11-03', undefined],
    ['0/0/0000', undefined],
    ['tomorrow', undefined],
    ['', undefined],
    ['3 nov 2026', '2026-11-03'],
    ['3rd November 2026', '2026-11-03'],
    ['Tuesday, 3 November 26', '2026-11-03'],
    ['3 Tachwedd 2026', '2026-11-03'],
    ['31 april 2026', undefined],
    ['3 november', undefined],
    ['3 nothing 2026', undefined],
    ['yesterday', undefined],
  ])('%j is read as %s', (typed, date) => {
    expect(parseTypedDate(typed)).toBe(date);
  });

  it('is written back day first', () => {
    expect([typedDateOf('2026-11-03'), typedDateOf('')]).toEqual(['03/11/2026', '']);
  });
});

describe('a day that is said from today', () => {
  it.each([
    ['today', true, '2027-01-01'],
    ['Yesterday ', true, '2026-12-31'],
    ['ddoe', true, '2026-12-31'],
    ['tomorrow', false, '2027-01-02'],
    ['3 nov', true, '2026-11-03'],
    ['3/11', true, '2026-11-03'],
    ['2 jan', true, '2026-01-02'],
    ['2 jan', false, '2027-01-02'],
    ['3 nov', false, '2026-11-03'],
    ['29 feb', true, undefined],
    ['3/11/2025', true, '2025-11-03'],
    ['soon', true, undefined],
  ])('%j, where the day has gone: %s, is %s', (typed, hasGone, meant) => {
    expect(dateMeant(typed, '2027-01-01', hasGone)).toBe(meant);
  });

  it('means nothing where it is not known what day it is', () => {
    expect([dateMeant('yesterday', '', true), dateMeant('3/11/2026', '', true)]).toEqual([
      undefined,
      '2026-11-03',
    ]);
  });

  it('yesterday is counted across the end of a year', () => {
    expect(typedDayBefore('2027-01-01')).toBe('31/12/2026');
  });
});
