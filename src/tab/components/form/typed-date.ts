import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { addDays, civilDate, dayNumber, parseCivilDate, partsOf } from '../../../domain/cycles/civil-date.ts';

const NUMBERS = /^\s*(\d{1,2})\s*[/.\s-]\s*(\d{1,2})(?:\s*[/.\s-]\s*(\d{4}|\d{2}))?\s*$/;
const WITH_MONTH =
  /^\s*(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,})\.?,?(?:\s+(\d{4}|\d{2}))?\s*$/u;

/** By the letters that tell them apart, in English and in Welsh. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ion'],
  ['feb', 'chw'],
  ['mar', 'maw'],
  ['apr', 'ebr'],
  ['may', 'mai'],
  ['jun', 'meh'],
  ['jul', 'gor'],
  ['aug', 'aws'],
  ['sep', 'med'],
  ['oct', 'hyd'],
  ['nov', 'tac'],
  ['dec', 'rha'],
];

/** From today, in English and in Welsh. */
const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  today: 0,
  heddiw: 0,
  yesterday: -1,
  ddoe: -1,
  tomorrow: 1,
  yfory: 1,
};

interface TypedDay {
  readonly day: string;
  readonly month: string;
  /** Empty where none was typed. */
  readonly year: string;
}

function typedParts(text: string): TypedDay | undefined {
  const [, day, month, year = ''] = NUMBERS.exec(text) ?? [];
  if (day !== undefined && month !== undefined) return { day, month, year };
  const [, named = '', name = '', ofYear = ''] = WITH_MONTH.exec(text) ?? [];
  const place = MONTHS.findIndex((each) => each.some((start) => name.toLowerCase().startsWith(start)));
  return named === '' || place < 0 ? undefined : { day: named, month: String(place + 1), year: ofYear };
}

const dayOf = ({ day, month }: TypedDay, year: string): CivilDate | undefined =>
  parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** A day as people write it here, day first: `3/11/2026`, `03.11.26`, `3 nov 2026`. Undefined when it is no such day. */
export function parseTypedDate(text: string): CivilDate | undefined {
  const parts = typedParts(text);
  if (!parts || parts.year === '') return undefined;
  return dayOf(parts, parts.year.length === 2 ? `20${parts.year}` : parts.year);
}

/**
 * The same, and what is said from today: `yesterday`, `3 nov`. Without a year it is the last such day where the day has gone,
 * else the one nearest to today.
 */
export function dateMeant(text: string, today: string, hasGone: boolean): CivilDate | undefined {
  const from = parseCivilDate(today);
  const written = parseTypedDate(text);
  if (written || !from) return written;
  const days = DAYS_FROM_TODAY[text.trim().toLowerCase()];
  if (days !== undefined) return addDays(from, days);
  const parts = typedParts(text);
  if (!parts || parts.year !== '') return undefined;
  const { year } = partsOf(from);
  const distance = (date: CivilDate) => Math.abs(dayNumber(date) - dayNumber(from));
  return [year - 1, year, year + 1]
    .flatMap((each) => dayOf(parts, String(each)) ?? [])
    .filter((date) => !hasGone || date <= from)
    .toSorted((one, other) => distance(one) - distance(other))
    .at(0);
}

/** `2026-11-03` as `03/11/2026`; the empty string for no date. */
export function typedDateOf(date: string): string {
  const [year, month, day] = date.split('-');
  return day === undefined ? '' : `${day}/${month}/${year}`;
}

/** The day before another, as people write it. */
export const typedDayBefore = (date: string): string => typedDateOf(addDays(civilDate(date), -1));
