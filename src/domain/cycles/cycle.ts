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
  /** Divides or is a multiple of 12. */
  readonly months: number;
}

/** The policy's cycle that holds `date`. Cycles tile the calendar: every date lies in exactly one. */
export function cycleHolding(rule: CycleRule, date: CivilDate): Cycle {
  const anchor = dateOf({ year: 2000, month: rule.startsInMonth, day: rule.startsOnDay });
  const { year, month } = partsOf(date);
  const monthsSince = (year - 2000) * 12 + (month - rule.startsInMonth);
  let index = Math.floor(monthsSince / rule.months);
  if (addMonths(anchor, index * rule.months) > date) index -= 1;
  const from = addMonths(anchor, index * rule.months);
  return { from, to: addDays(addMonths(anchor, (index + 1) * rule.months), -1) };
}
