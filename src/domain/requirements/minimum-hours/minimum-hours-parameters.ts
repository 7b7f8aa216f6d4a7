import * as z from 'zod';
import { because } from '../../fields/issue-problems.ts';
import { HoursCaps } from '../shared/caps.ts';
import { counting, reductions } from '../shared/minimum.ts';
import { stricterWay } from '../shared/minimum-strictest.ts';
import { largerAmount } from '../shared/amounts.ts';

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
    /** Owed at least, however the amount is reduced. */
    floorHours: z.number().min(0).max(10_000).default(0),
    ...reductions,
    /** Rounds each record down to whole hours, or the sum, or nothing. */
    rounding: z.enum(['none', 'floor-record', 'floor-total']).default('none'),
    ...counting,
    /** What counts up to a limit alone. */
    caps: HoursCaps,
  })
  .refine(({ hours, days }) => (hours === undefined) !== (days === undefined), {
    error: 'must give hours or days, one of them',
    ...because('hours-or-days'),
    path: ['hours'],
  });
export type Parameters = z.infer<typeof Parameters>;

/** In hours, for a full-time year; null: no minimum. */
export function fullAmount({ hours, days }: Parameters, hoursPerDay: number): number | null {
  if (hours !== undefined) return hours;
  return days === undefined || days === null ? null : days * hoursPerDay;
}

/** The larger amount, by its own way of counting; of equal amounts the stricter way. The higher floor holds for both. */
export function strictest(one: Parameters, other: Parameters): Parameters {
  const amounts = [one, other].map((each) => each.hours ?? fullAmount(each, each.hoursPerDay ?? 1) ?? null);
  const [first = null, second = null] = amounts;
  const larger = largerAmount(first, second) === first ? one : other;
  return {
    ...(first === second ? stricterWay(one, other) : larger),
    floorHours: Math.max(one.floorHours, other.floorHours),
  };
}
