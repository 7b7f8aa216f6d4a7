import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  civilDate,
  dayNumber,
  daysFrom,
  fromDayNumber,
  laterOf,
  parseCivilDate,
} from './civil-date.ts';

const aDayNumber = fc.integer({
  min: dayNumber(civilDate('1600-01-01')),
  max: dayNumber(civilDate('2400-12-31')),
});
const aDate = aDayNumber.map(fromDayNumber);

describe('civil dates agree with Temporal', () => {
  it('on day numbers, both ways', () => {
    fc.assert(
      fc.property(aDayNumber, (days) => {
        const date = fromDayNumber(days);
        expect(date).toBe(Temporal.PlainDate.from('1970-01-01').add({ days }).toString());
        expect(dayNumber(date)).toBe(days);
      }),
    );
  });

  it('on adding days', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
      }),
    );
  });

  it('on adding months, clamped to the last day of a shorter month', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const expected = Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' });
        expect(addMonths(date, months)).toBe(expected.toString());
      }),
    );
  });

  it('on the days between two dates', () => {
    fc.assert(
      fc.property(aDate, aDate, (first, second) => {
        const expected = Temporal.PlainDate.from(first).until(second, { largestUnit: 'day' }).days;
        expect(daysFrom(first, second)).toBe(expected);
      }),
    );
  });

  it('on the order of dates, which is the order of their texts', () => {
    fc.assert(
      fc.property(aDate, aDate, (first, second) => {
        const order = first < second ? -1 : first > second ? 1 : 0;
        expect(order).toBe(Temporal.PlainDate.compare(first, second));
      }),
    );
  });

  it('on which days are on the calendar', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [
          String(year).padStart(4, '0'),
          ...[month, day].map((part) => String(part).padStart(2, '0')),
        ].join('-');
        const exists = () => Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
        if (parseCivilDate(text) === undefined) expect(exists).toThrow(RangeError);
        else expect(exists()).toBe(text);
      }),
    );
  });
});

it('agrees with the clock of the machine on every day of two centuries', () => {
  const [first, last] = [dayNumber(civilDate('1899-12-31')), dayNumber(civilDate('2101-01-01'))];
  const differing: string[] = [];
  for (let days = first; days <= last; days += 1) {
    const expected = new Date(days * 86_400_000).toISOString().slice(0, 10);
    const date = fromDayNumber(days);
    // What is kept is what is computed.
    if (date !== expected || fromDayNumber(days) !== expected || dayNumber(date) !== days)
      differing.push(expected);
  }
  expect(differing).toEqual([]);
});

it.each([
  ['2023-01', 31],
  ['2023-02', 28],
  ['2023-03', 31],
  ['2023-04', 30],
  ['2023-05', 31],
  ['2023-06', 30],
  ['2023-07', 31],
  ['2023-08', 31],
  ['2023-09', 30],
  ['2023-10', 31],
  ['2023-11', 30],
  ['2023-12', 31],
  ['2024-02', 29],
  ['1900-02', 28],
  ['2000-02', 29],
  ['2100-02', 28],
])('ends %s on day %i', (month, lastDay) => {
  expect(parseCivilDate(`${month}-${lastDay}`)).toBe(`${month}-${lastDay}`);
  expect(parseCivilDate(`${month}-${lastDay + 1}`)).toBeUndefined();
});

it('refuses to call a date in our own code what is none', () => {
  expect(() => civilDate('2025-02-29')).toThrow('2025-02-29 is a date');
});

it('knows the later of two days', () => {
  const [early, late] = [civilDate('2025-09-30'), civilDate('2025-10-01')];
  expect(laterOf(early, late)).toBe(late);
  expect(laterOf(late, early)).toBe(late);
});

it.each(['2025-2-1', '2025-02-29', '20250201', '2025-02-01T00:00:00Z', ' 2025-02-01', '+002025-02-01', ''])(
  'does not read %j as a date',
  (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  },
);

it.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
])('adds to %s %i months and gets %s', (date, months, expected) => {
  expect(addMonths(civilDate(date), months)).toBe(expected);
});

it('ends where years no longer have four digits, as a list edited by hand may make it', () => {
  expect(addDays(civilDate('9999-12-31'), 1)).toBe('9999-12-31');
  expect(addMonths(civilDate('9999-06-30'), 12)).toBe('9999-12-31');
  expect(addDays(civilDate('0000-01-01'), -1)).toBe('0000-01-01');
  expect(addMonths(civilDate('0000-06-30'), -12)).toBe('0000-01-01');
});
