import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDate, dayNumber, daysFrom } from '../cycles/civil-date.ts';
import type { Period } from './case.ts';
import { daysAtWork, leaveDays, leaveOn, movedByLeave } from './leave-days.ts';

const leave = (from: string, to: string | null): Period => ({
  from: civilDate(from),
  to: to === null ? null : civilDate(to),
});

const moved = (periods: readonly Period[], since: string, date: string) =>
  movedByLeave(leaveDays(periods), civilDate(since), civilDate(date));

describe('a date that was counted from another', () => {
  it.each([
    ['stays where no leave lies between', [leave('2024-12-01', '2024-12-31')], '2025-01-01', '2025-03-01'],
    [
      'moves on by the days of leave between',
      [leave('2025-02-01', '2025-02-10')],
      '2025-01-01',
      '2025-03-11',
    ],
    [
      'moves on by leave that begins on its own day',
      [leave('2025-03-01', '2025-03-10')],
      '2025-01-01',
      '2025-03-11',
    ],
    [
      'stays for leave that begins the day after',
      [leave('2025-03-02', '2025-03-10')],
      '2025-01-01',
      '2025-03-01',
    ],
    [
      'counts only what of a leave lies after the day counted from',
      [leave('2024-12-20', '2025-01-10')],
      '2025-01-01',
      '2025-03-10',
    ],
    [
      'moves on again by leave that the move reaches',
      [leave('2025-02-01', '2025-02-10'), leave('2025-03-05', '2025-03-06')],
      '2025-01-01',
      '2025-03-13',
    ],
    [
      'counts a day of two leaves once',
      [leave('2025-02-01', '2025-02-10'), leave('2025-02-05', '2025-02-12')],
      '2025-01-01',
      '2025-03-13',
    ],
    [
      'stays for leave without an end, whose length nobody knows',
      [leave('2025-02-01', null)],
      '2025-01-01',
      '2025-03-01',
    ],
  ] as const)('%s', (_name, periods, since, expected) => {
    expect(moved(periods, since, '2025-03-01')).toBe(expected);
  });

  it('leaves as many days at work between the two as were counted', () => {
    const start = civilDate('2025-01-01');
    const aLeave = fc
      .tuple(fc.integer({ min: -100, max: 500 }), fc.integer({ min: 0, max: 120 }))
      .map(([from, days]) => ({ from: addDays(start, from), to: addDays(start, from + days) }));
    fc.assert(
      fc.property(fc.array(aLeave, { maxLength: 4 }), fc.integer({ min: 1, max: 400 }), (periods, span) => {
        const ranges = leaveDays(periods);
        const date = movedByLeave(ranges, start, addDays(start, span));
        expect(daysAtWork(ranges, { first: dayNumber(start) + 1, last: dayNumber(date) })).toBe(span);
        expect(leaveOn(ranges, dayNumber(date))).toBeUndefined();
        expect(daysFrom(start, date)).toBeGreaterThanOrEqual(span);
      }),
    );
  });
});

it('joins leave that touches or overlaps', () => {
  const periods = [
    leave('2025-01-11', '2025-01-20'),
    leave('2025-01-01', '2025-01-10'),
    leave('2025-02-01', null),
  ];
  expect(leaveDays(periods)).toEqual([
    { first: dayNumber(civilDate('2025-01-01')), last: dayNumber(civilDate('2025-01-20')) },
    { first: dayNumber(civilDate('2025-02-01')), last: Infinity },
  ]);
});
