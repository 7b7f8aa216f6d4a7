import { invariant } from '../invariant.ts';

/**
 * A day on the calendar, `2026-03-31`, with no time and no zone. Strings compare in date order, and arithmetic goes
 * over day numbers: Temporal objects are some twenty times slower in the engine's inner loop.
 */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Days in a month of the proleptic Gregorian calendar; `month` runs from 1. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const ZERO = '0'.charCodeAt(0);

/** The digit at a place; dates are made of digits, so no text is cut out and parsed. */
const digit = (date: CivilDate, place: number): number => date.charCodeAt(place) - ZERO;

const yearOf = (date: CivilDate): number =>
  digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
const monthOf = (date: CivilDate): number => digit(date, 5) * 10 + digit(date, 6);
const dayOf = (date: CivilDate): number => digit(date, 8) * 10 + digit(date, 9);

/** The date that `text` names, or undefined when it is not of the form or not on the calendar. */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!PATTERN.test(text)) return undefined;
  const date = text as CivilDate;
  const [month, day] = [monthOf(date), dayOf(date)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(date), month) ? date : undefined;
}

/** For dates written in our own code; anything from outside goes through `parseCivilDate`. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  invariant(date !== undefined, `${text} is a date`);
  return date;
}

export interface CalendarParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export function partsOf(date: CivilDate): CalendarParts {
  return { year: yearOf(date), month: monthOf(date), day: dayOf(date) };
}

export function dateOf({ year, month, day }: CalendarParts): CivilDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/**
 * Days since 1970-01-01, negative before it. Source of the arithmetic: Howard Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms", days_from_civil.
 */
export function dayNumber(date: CivilDate): number {
  return daysSinceEpoch(yearOf(date), monthOf(date), dayOf(date));
}

function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Dates from 1970 to 2149 as they are first asked for: a large run asks for the same few thousand again and again. */
const KNOWN_DAYS = 65_746;
const known = new Array<CivilDate | undefined>(KNOWN_DAYS);

/** The inverse of `dayNumber`. */
export function fromDayNumber(days: number): CivilDate {
  if (days < 0 || days >= KNOWN_DAYS) return computeDate(days);
  const before = known[days];
  if (before !== undefined) return before;
  const date = computeDate(days);
  known[days] = date;
  return date;
}

/** The first and the last day with four digits to their year: beyond them dates would no longer compare as text. */
const FIRST_DAY = daysSinceEpoch(0, 1, 1);
const LAST_DAY = daysSinceEpoch(9999, 12, 31);

/** civil_from_days of the same source. */
function computeDate(days: number): CivilDate {
  const shifted = Math.min(Math.max(days, FIRST_DAY), LAST_DAY) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthShifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthShifted + 2) / 5) + 1;
  const month = monthShifted + (monthShifted < 10 ? 3 : -9);
  return dateOf({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Calendar months, clamped to the last day of a shorter month: 31 January plus one month is 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const total = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return fromDayNumber(daysSinceEpoch(year, month, Math.min(dayOf(date), daysInMonth(year, month))));
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysFrom(first: CivilDate, second: CivilDate): number {
  return dayNumber(second) - dayNumber(first);
}

export const laterOf = (first: CivilDate, second: CivilDate): CivilDate => (first >= second ? first : second);
