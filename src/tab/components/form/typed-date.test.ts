import { describe, expect, it } from '@jest/globals';
import { chosenDate, parseTypedDate, typedDateOf } from './typed-date.ts';

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
  ])('%j is read as %s', (typed, date) => {
    expect(parseTypedDate(typed)).toBe(date);
  });

  it('is written back day first', () => {
    expect([typedDateOf('2026-11-03'), typedDateOf('')]).toEqual(['03/11/2026', '']);
  });
});

describe('a chosen day', () => {
  it('is counted from the organisation’s date, across the end of a year', () => {
    expect(chosenDate('today', '', '2027-01-01')).toBe('2027-01-01');
    expect(chosenDate('yesterday', '', '2027-01-01')).toBe('2026-12-31');
  });

  it('stays as typed when it is no date, for the check to refuse', () => {
    expect(chosenDate('other', ' 31/2/2026 ', '2027-01-01')).toBe('31/2/2026');
  });
});
