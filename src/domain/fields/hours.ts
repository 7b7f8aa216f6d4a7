import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Asked, Rest } from './asked.ts';
import type { Wrong } from './field-problem.ts';
import { wrong } from './field-problem.ts';

/** A length of time: whole minutes inside, typed in hours as people write them. */
export interface HoursField<Id extends string = string> extends Asked<Id> {
  readonly type: 'hours';
  /** In minutes, both ends in. */
  readonly smallest: number;
  readonly largest: number;
  /** Of a day of CPD: the usual lengths are offered by it; left out: none is. */
  readonly hoursPerDay?: number | undefined;
}

export const hoursField = <Id extends string>(
  id: Id,
  smallest: number,
  largest: number,
  rest: Rest<HoursField> = {},
): HoursField<Id> => ({ type: 'hours', id, smallest, largest, isRequired: true, ...rest });

const HOURS = /^(-?\d{1,4}(?:[.,]\d{1,4})?)\s*(?:h|hr|hrs|hour|hours|awr)?$/i;
const HOURS_AND_MINUTES = /^(\d{1,4})\s*(?:h|:)\s*(\d{1,2})\s*(?:m|min|mins)?$/i;
const MINUTES = /^(\d{1,5})\s*(?:m|min|mins|minutes|mun|munud)$/i;

/** Minutes in a length of time as people type it: `1.5`, `1,5`, `1:30`, `1h30`, `90 min`. Undefined when it is none. */
export function minutesTyped(text: string): number | undefined {
  const typed = text.trim();
  const hours = HOURS.exec(typed)?.[1];
  if (hours !== undefined) return Math.round(Number(hours.replace(',', '.')) * 60);
  const both = HOURS_AND_MINUTES.exec(typed);
  if (both) return Number(both[2]) < 60 ? Number(both[1]) * 60 + Number(both[2]) : undefined;
  const minutes = MINUTES.exec(typed)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}

/** Minutes as people type a length of time: `6 h`, `95 min`. */
export const hoursTyped = (minutes: number): string =>
  minutes % 30 === 0 ? `${minutes / 60} h` : `${minutes} min`;

/** The usual lengths, in minutes: half an hour to two, half a day and a whole day of as many hours. */
export function usualMinutes(hoursPerDay: number): readonly number[] {
  const day = hoursPerDay * 60;
  return [...new Set([30, 60, 120, day / 2, day])].filter(Number.isInteger);
}

export function parseHours(
  { smallest, largest }: Pick<HoursField, 'smallest' | 'largest'>,
  typed: string,
): Result<number, Wrong> {
  const minutes = minutesTyped(typed);
  if (minutes === undefined) return err(wrong('not-a-number'));
  if (minutes < smallest) return err(wrong('too-small', smallest));
  return minutes > largest ? err(wrong('too-large', largest)) : ok(minutes);
}
