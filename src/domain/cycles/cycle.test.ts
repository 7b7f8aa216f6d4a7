import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDate, dayNumber, fromDayNumber } from './civil-date.ts';
import { cycleHolding } from './cycle.ts';

const aDate = fc
  .integer({ min: dayNumber(civilDate('1950-01-01')), max: dayNumber(civilDate('2150-12-31')) })
  .map(fromDayNumber);

const aRule = fc.record({
  startsInMonth: fc.integer({ min: 1, max: 12 }),
  startsOnDay: fc.integer({ min: 1, max: 28 }),
  months: fc.constantFrom(1, 2, 3, 4, 5, 6, 12, 18, 24, 36, 60),
  countedFrom: aDate,
});

it('puts every date into exactly one cycle, and the cycles tile the calendar, whatever they are counted from', () => {
  fc.assert(
    fc.property(aRule, aDate, fc.option(aDate, { nil: undefined }), (rule, date, own) => {
      const holding = (day: typeof date) => cycleHolding(rule, day, own);
      const cycle = holding(date);
      expect(cycle.from <= date && date <= cycle.to).toBe(true);
      expect(holding(cycle.from)).toEqual(cycle);
      expect(holding(cycle.to)).toEqual(cycle);
      expect(holding(addDays(cycle.to, 1)).from).toBe(addDays(cycle.to, 1));
      expect(holding(addDays(cycle.from, -1)).to).toBe(addDays(cycle.from, -1));
    }),
  );
});

it('counts a year by the calendar alone', () => {
  fc.assert(
    fc.property(aRule, aDate, aDate, (rule, date, countedFrom) => {
      const yearly = { ...rule, months: 12 };
      expect(cycleHolding({ ...yearly, countedFrom }, date)).toEqual(cycleHolding(yearly, date));
    }),
  );
});

interface Example {
  readonly start: readonly [month: number, day: number];
  readonly months: number;
  readonly countedFrom: string;
  readonly own?: string;
}

it.each<readonly [string, Example, string, string]>([
  ['2025-08-31', { start: [9, 1], months: 12, countedFrom: '2022-01-01' }, '2024-09-01', '2025-08-31'],
  ['2025-09-01', { start: [9, 1], months: 12, countedFrom: '2022-01-01' }, '2025-09-01', '2026-08-31'],
  ['2024-02-29', { start: [9, 1], months: 12, countedFrom: '2022-01-01' }, '2023-09-01', '2024-08-31'],
  ['2024-06-01', { start: [1, 1], months: 36, countedFrom: '2022-01-01' }, '2022-01-01', '2024-12-31'],
  ['2025-01-01', { start: [1, 1], months: 36, countedFrom: '2022-01-01' }, '2025-01-01', '2027-12-31'],
  ['2021-12-31', { start: [1, 1], months: 36, countedFrom: '2022-01-01' }, '2019-01-01', '2021-12-31'],
  // The last start on or before the day, that day among them.
  ['2024-06-01', { start: [9, 1], months: 24, countedFrom: '2022-08-31' }, '2023-09-01', '2025-08-31'],
  ['2024-06-01', { start: [9, 1], months: 24, countedFrom: '2022-09-01' }, '2022-09-01', '2024-08-31'],
  ['2024-06-01', { start: [9, 1], months: 36, countedFrom: '2022-08-31' }, '2021-09-01', '2024-08-31'],
  ['2026-01-01', { start: [4, 6], months: 18, countedFrom: '2024-05-01' }, '2025-10-06', '2027-04-05'],
  // Somebody's own: five years from a registration, a shorter February after one on the 29th, dates before it.
  [
    '2024-06-30',
    { start: [1, 1], months: 60, countedFrom: '2000-01-01', own: '2019-07-01' },
    '2019-07-01',
    '2024-06-30',
  ],
  [
    '2024-07-01',
    { start: [1, 1], months: 60, countedFrom: '2000-01-01', own: '2019-07-01' },
    '2024-07-01',
    '2029-06-30',
  ],
  [
    '2023-03-01',
    { start: [1, 1], months: 36, countedFrom: '2000-01-01', own: '2020-02-29' },
    '2023-02-28',
    '2026-02-27',
  ],
  [
    '2032-02-29',
    { start: [1, 1], months: 36, countedFrom: '2000-01-01', own: '2020-02-29' },
    '2032-02-29',
    '2035-02-27',
  ],
  [
    '2019-06-30',
    { start: [1, 1], months: 36, countedFrom: '2000-01-01', own: '2019-07-01' },
    '2016-07-01',
    '2019-06-30',
  ],
  [
    '2019-07-01',
    { start: [9, 1], months: 12, countedFrom: '2000-01-01', own: '2018-07-02' },
    '2018-07-02',
    '2019-07-01',
  ],
])('holds %s, with %j, in the cycle from %s to %s', (date, { start, months, countedFrom, own }, from, to) => {
  const [startsInMonth, startsOnDay] = start;
  const rule = { startsInMonth, startsOnDay, months, countedFrom: civilDate(countedFrom) };
  const first = own === undefined ? undefined : civilDate(own);
  expect(cycleHolding(rule, civilDate(date), first)).toEqual({ from, to });
});
