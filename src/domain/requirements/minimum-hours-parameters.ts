import * as z from 'zod';
import { HOURS_OR_DAYS } from '../policies/issue-message.ts';
import { ProRata } from './pro-rata.ts';
import { largerAmount } from './strictest.ts';

const Amount = z.number().min(0).max(10_000).nullable();

export const Parameters = z
  .strictObject({
    /** For a full-time year; null: no minimum. */
    hours: Amount.optional(),
    /** The same as days of `hoursPerDay`; one of the two is given. */
    days: Amount.optional(),
    /** The policy's day length, unless given. */
    hoursPerDay: z.number().positive().max(24).optional(),
    /** Hours for one credit of a qualification. */
    creditHours: z.number().positive().max(1000).default(10),
    proRata: ProRata.default('none'),
    /** Rounds each record down to whole hours, or the sum, or nothing. */
    rounding: z.enum(['none', 'floor-record', 'floor-total']).default('none'),
    /** Only CPD of this category counts. */
    category: z.enum(['sector', 'educational', 'other']).optional(),
    /** Only CPD that names what it is aligned to counts. */
    requireAlignment: z.boolean().default(false),
    /** Key of the rule that asks for a minimum inside this one. */
    subMinimum: z.string().min(1).optional(),
    /** For a minimum inside another: its hours count to the other too. */
    withinTotal: z.boolean().default(true),
  })
  .refine(({ hours, days }) => (hours === undefined) !== (days === undefined), {
    error: HOURS_OR_DAYS,
    path: ['hours'],
  });
export type Parameters = z.infer<typeof Parameters>;

/** In hours, for a full-time year; null: no minimum. */
export function fullAmount({ hours, days }: Parameters, hoursPerDay: number): number | null {
  if (hours !== undefined) return hours;
  return days === undefined || days === null ? null : days * hoursPerDay;
}

/** The larger amount, by its own way of counting. */
export function strictest(one: Parameters, other: Parameters): Parameters {
  const amounts = [one, other].map((each) => each.hours ?? fullAmount(each, each.hoursPerDay ?? 1) ?? null);
  const [first = null, second = null] = amounts;
  return largerAmount(first, second) === first ? one : other;
}
