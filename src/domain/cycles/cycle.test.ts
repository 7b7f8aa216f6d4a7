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
  months: fc.constantFrom(1, 2, 3, 4, 6, 12, 24, 36),
});

it('puts every date into exactly one cycle, and the cycles tile the calendar', () => {
  fc.assert(
    fc.property(aRule, aDate, (rule, date) => {
      const cycle = cycleHolding(rule, date);
      expect(cycle.from <= date && date <= cycle.to).toBe(true);
      expect(cycleHolding(rule, cycle.from)).toEqual(cycle);
      expect(cycleHolding(rule, cycle.to)).toEqual(cycle);
      expect(cycleHolding(rule, addDays(cycle.to, 1)).from).toBe(addDays(cycle.to, 1));
      expect(cycleHolding(rule, addDays(cycle.from, -1)).to).toBe(addDays(cycle.from, -1));
    }),
  );
});

it.each([
  ['2025-08-31', '2024-09-01', '2025-08-31'],
  ['2025-09-01', '2025-09-01', '2026-08-31'],
  ['2024-02-29', '2023-09-01', '2024-08-31'],
])('holds %s in the academic year from %s to %s', (date, from, to) => {
  expect(cycleHolding({ startsInMonth: 9, startsOnDay: 1, months: 12 }, civilDate(date))).toEqual({
    from,
    to,
  });
});
