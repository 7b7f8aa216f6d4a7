import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import { addDays, addMonths } from '../../cycles/civil-date.ts';
import { NOT_A_SPAN } from '../../policies/issue-message.ts';

const Amount = z.int().min(1).max(36_500);

/** A length of time as policies state it: days, weeks of 7 days, calendar months, or years of 12 of them. */
export const Span = z.union(
  [
    z.strictObject({ days: Amount }),
    z.strictObject({ weeks: Amount }),
    z.strictObject({ months: Amount }),
    z.strictObject({ years: Amount }),
  ],
  { error: NOT_A_SPAN },
);
export type Span = z.infer<typeof Span>;

/** The last day of the span that begins on `date`. Months are clamped to the last day of a shorter month. */
export function after(date: CivilDate, span: Span): CivilDate {
  if ('days' in span) return addDays(date, span.days);
  if ('weeks' in span) return addDays(date, span.weeks * 7);
  return addMonths(date, 'months' in span ? span.months : span.years * 12);
}

/** Some day to count from, so that spans can be told apart by length. */
const ANY_DAY = '2001-01-01' as CivilDate;

/** The shorter of two spans; none is longer than any. */
export function shorterSpan<Limit extends Span | null>(one: Limit, other: Limit): Limit {
  if (one === null || other === null) return one ?? other;
  return after(ANY_DAY, other) < after(ANY_DAY, one) ? other : one;
}
