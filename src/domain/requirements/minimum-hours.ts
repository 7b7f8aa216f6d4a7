import * as z from 'zod';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Message } from '../message.ts';
import { message } from '../message.ts';
import type { ActivityEvidence } from '../standing/case.ts';
import type { CountedEvidence, UncountedEvidence } from '../standing/outcome.ts';
import { clean, halfUp, hoursOf, wholeHours } from './amounts.ts';
import type { Facts, Tally, Verdict } from './define-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import { minimumHoursMessages } from './minimum-hours-messages.ts';
import { ProRata, shareOfYear } from './pro-rata.ts';
import { notCompleted, outsideCycle, whyNotKnown } from './uncounted.ts';

/** An INSET day counts six hours where no other measure is given: 30 hours a year hold 5 INSET days. */
const HOURS_PER_INSET_DAY = 6;

const Parameters = z.strictObject({
  /** For a full-time year; null: no minimum. */
  hours: z.number().min(0).max(10_000).nullable(),
  /** The policy's day length, unless given. */
  hoursPerDay: z.number().positive().max(24).optional(),
  /** Hours for one credit of a qualification. */
  creditHours: z.number().positive().max(1000).default(10),
  proRata: ProRata.default('none'),
  /** Rounds each record down to whole hours, or the sum, or nothing. */
  rounding: z.enum(['none', 'floor-record', 'floor-total']).default('none'),
});
type Parameters = z.infer<typeof Parameters>;

function minutesOf(
  activity: ActivityEvidence,
  { hoursPerDay, creditHours }: Parameters,
  facts: Facts,
): number {
  if (activity.minutes !== null) return activity.minutes;
  if (activity.days !== null) return activity.days * (hoursPerDay ?? facts.policy.hoursPerDay) * 60;
  if (activity.credits !== null) return activity.credits * creditHours * 60;
  return (activity.insetDays ?? 0) * HOURS_PER_INSET_DAY * 60;
}

function whyNot(activity: ActivityEvidence, facts: Facts): UncountedEvidence | undefined {
  const { cycle } = facts;
  const unknown = whyNotKnown(activity, facts);
  if (unknown) return unknown;
  if (activity.status !== 'completed') return notCompleted(activity.id);
  if (activity.date < cycle.from || activity.date > cycle.to) return outsideCycle(activity.id, cycle);
  return undefined;
}

interface Count {
  readonly counted: number;
  readonly countedEvidence: readonly CountedEvidence[];
  readonly uncountedEvidence: readonly UncountedEvidence[];
}

function count(parameters: Parameters, facts: Facts): Count {
  const countedEvidence: CountedEvidence[] = [];
  const uncountedEvidence: UncountedEvidence[] = [];
  let minutes = 0;
  for (const activity of facts.evidence.activity) {
    const reason = whyNot(activity, facts);
    if (reason) {
      uncountedEvidence.push(reason);
      continue;
    }
    const measured = minutesOf(activity, parameters, facts);
    const earned = parameters.rounding === 'floor-record' ? wholeHours(measured) : measured;
    minutes += earned;
    countedEvidence.push({ id: activity.id, amount: hoursOf(earned) });
  }
  const total = parameters.rounding === 'floor-total' ? wholeHours(minutes) : minutes;
  return { counted: hoursOf(total), countedEvidence, uncountedEvidence };
}

/** In days where the hours are whole half days, else in hours. */
function plan(missing: number, hoursPerDay: number, dueOn: CivilDate): Message {
  const halfDays = (missing * 2) / hoursPerDay;
  return Number.isInteger(halfDays)
    ? message('minimum-hours.plan-days', { halfDays, days: halfDays / 2, dueOn })
    : message('minimum-hours.plan-hours', { missing, dueOn });
}

function nextStep(missing: number, hoursPerDay: number, { asOf, cycle }: Facts): Message {
  if (asOf > cycle.to) return message('minimum-hours.record-late', { dueOn: cycle.to });
  return asOf === cycle.to
    ? message('minimum-hours.last-day', { missing })
    : plan(missing, hoursPerDay, cycle.to);
}

function evaluate(parameters: Parameters, facts: Facts): Verdict {
  const { asOf, cycle, person, policy } = facts;
  const { counted, countedEvidence, uncountedEvidence } = count(parameters, facts);
  const evidence = { countedEvidence, uncountedEvidence };
  if (parameters.hours === null) {
    return {
      ...evidence,
      status: 'not-applicable',
      amounts: { unit: 'hours', required: null, counted },
      because: message('minimum-hours.no-minimum', { counted }),
    };
  }

  const share = shareOfYear(parameters.proRata, person, cycle);
  const required = halfUp(parameters.hours * share);
  const missing = clean(Math.max(0, required - counted));
  const dueOn = cycle.to;
  const figures = {
    counted,
    required,
    missing,
    full: parameters.hours,
    basis: share === 1 ? 'full' : parameters.proRata === 'fte' ? 'fte' : 'other',
    fte: person.fte,
  };
  const amounts = { unit: 'hours', required, counted };
  if (missing === 0) {
    return { ...evidence, status: 'met', amounts, dueOn, because: message('minimum-hours.met', figures) };
  }
  return {
    ...evidence,
    status: asOf > dueOn ? 'overdue' : 'due',
    amounts,
    dueOn,
    because: message('minimum-hours.short', figures),
    next: nextStep(missing, parameters.hoursPerDay ?? policy.hoursPerDay, facts),
  };
}

function tally(parameters: Parameters, facts: Facts): Tally {
  const { counted, ...evidence } = count(parameters, facts);
  return { ...evidence, amounts: { unit: 'hours', required: null, counted } };
}

/** At least so many hours of CPD in each cycle. */
export const minimumHours = defineRequirement({
  name: 'minimum-hours',
  parameters: Parameters,
  messages: minimumHoursMessages,
  evaluate,
  tally,
});
