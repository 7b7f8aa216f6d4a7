import { dayNumber, fromDayNumber } from '../cycles/civil-date.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Period } from './case.ts';

/** Day numbers, both ends in. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const NO_LEAVE: readonly DayRange[] = [];

/** Leave in order of date, joined where it touches or overlaps. Leave without an end lasts for ever. */
export function leaveDays(leave: readonly Period[]): readonly DayRange[] {
  if (leave.length === 0) return NO_LEAVE;
  const ranges = leave
    .map(({ from, to }) => ({ first: dayNumber(from), last: to === null ? Infinity : dayNumber(to) }))
    .sort((one, other) => one.first - other.first);
  const joined: DayRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    if (before && range.first <= before.last + 1) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
    } else joined.push(range);
  }
  return joined;
}

/** The leave that holds the day. */
export function leaveOn(leave: readonly DayRange[], day: number): DayRange | undefined {
  return leave.find(({ first, last }) => first <= day && day <= last);
}

/**
 * A date that was counted from `since` moves on by the days of leave between: leave stops the clock, and leave that
 * the move itself reaches stops it again.
 */
export function movedByLeave(leave: readonly DayRange[], since: CivilDate, date: CivilDate): CivilDate {
  if (leave.length === 0) return date;
  const start = dayNumber(since);
  let moved = dayNumber(date);
  for (const { first, last } of leave) {
    if (first > moved) break;
    const days = last - Math.max(first, start + 1) + 1;
    // Leave without an end: no date can be named, and the unmoved one is nearest to the truth.
    if (days > 0 && days !== Infinity) moved += days;
  }
  return fromDayNumber(moved);
}

/** Days of the range that are no leave. */
export function daysAtWork(leave: readonly DayRange[], range: DayRange): number {
  let days = Math.max(0, range.last - range.first + 1);
  for (const { first, last } of leave) {
    days -= Math.max(0, Math.min(last, range.last) - Math.max(first, range.first) + 1);
  }
  return days;
}
