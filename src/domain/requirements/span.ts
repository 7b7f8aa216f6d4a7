import * as z from 'zod';
import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays, addMonths } from '../cycles/civil-date.ts';

const Amount = z.int().min(1).max(36_500);

/** A length of time as policies state it: days, or calendar months (a year is 12, a week 7 days). */
export const Span = z.union([z.strictObject({ days: Amount }), z.strictObject({ months: Amount })], {
  error: 'must be { days: n } or { months: n }, n a whole number from 1',
});
export type Span = z.infer<typeof Span>;

/** The last day of the span that begins on `date`. Months are clamped to the last day of a shorter month. */
export const after = (date: CivilDate, span: Span): CivilDate =>
  'days' in span ? addDays(date, span.days) : addMonths(date, span.months);
