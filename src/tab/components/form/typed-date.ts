import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { addDays, civilDate, parseCivilDate } from '../../../domain/cycles/civil-date.ts';

const TYPED = /^\s*(\d{1,2})\s*[/.\s-]\s*(\d{1,2})\s*[/.\s-]\s*(\d{4}|\d{2})\s*$/;

/** A day as people write it here, day first: `3/11/2026`, `03.11.26`. Undefined when it is no such day. */
export function parseTypedDate(text: string): CivilDate | undefined {
  const [, day = '', month = '', year = ''] = TYPED.exec(text) ?? [];
  if (year === '') return undefined;
  const fullYear = year.length === 2 ? `20${year}` : year;
  return parseCivilDate(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** `2026-11-03` as `03/11/2026`; the empty string for no date. */
export function typedDateOf(date: string): string {
  const [year, month, day] = date.split('-');
  return day === undefined ? '' : `${day}/${month}/${year}`;
}

/** The date a choice means; what is typed and no date goes through as typed, for the schema to refuse. */
export function chosenDate(when: string, typed: string, today: string): string {
  if (when === 'today') return today;
  if (when === 'yesterday') return addDays(civilDate(today), -1);
  return parseTypedDate(typed) ?? typed.trim();
}
