import type { CivilDate } from './civil-date.ts';
import { addDays, addMonths, dateOf, partsOf } from './civil-date.ts';

/** The dated span a policy judges; both ends are in it. */
export interface Cycle {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** When a policy's cycles begin, every `months` months. */
export interface CycleRule {
  /** From 1. */
  readonly startsInMonth: number;
  readonly startsOnDay: number;
  readonly months: number;
  /** The first cycle of everybody begins on the last such day on or before this one. */
  readonly countedFrom: CivilDate;
  /** People have cycles of their own, counted from their registration, or from its latest renewal. */
  readonly from?: 'registration' | 'renewal' | undefined;
}

/** The day from which everybody's cycles are counted. */
function firstStart({ startsInMonth, startsOnDay, countedFrom }: CycleRule): CivilDate {
  const { year } = partsOf(countedFrom);
  const start = dateOf({ year, month: startsInMonth, day: startsOnDay });
  return start <= countedFrom ? start : dateOf({ year: year - 1, month: startsInMonth, day: startsOnDay });
}

/**
 * The cycle that holds `date`, counted from `first`, somebody's own first day, or else from everybody's. Cycles tile the
 * calendar, also before the first: every date lies in exactly one.
 */
export function cycleHolding(rule: CycleRule, date: CivilDate, first = firstStart(rule)): Cycle {
  const [start, asked] = [partsOf(first), partsOf(date)];
  const monthsSince = (asked.year - start.year) * 12 + (asked.month - start.month);
  let index = Math.floor(monthsSince / rule.months);
  if (addMonths(first, index * rule.months) > date) index -= 1;
  const from = addMonths(first, index * rule.months);
  return { from, to: addDays(addMonths(first, (index + 1) * rule.months), -1) };
}
