import type { CivilDate } from '../cycles/civil-date.ts';
import type { Message } from '../message.ts';
import { message } from '../message.ts';
import { clean, halfUp } from './amounts.ts';
import type { Facts, Tally } from './define-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import type { Count, Reserved } from './minimum-hours-count.ts';
import { count } from './minimum-hours-count.ts';
import { minimumHoursMessages } from './minimum-hours-messages.ts';
import { fullAmount, Parameters, strictest } from './minimum-hours-parameters.ts';
import { shareOfYear, takesLeaveOff } from './pro-rata.ts';
import type { Verdict } from './verdict.ts';
import { UNSAID } from './verdict.ts';

const NAME = 'minimum-hours';

/** In days where the hours are whole half days, else in hours. */
function plan(missing: number, hoursPerDay: number, dueOn: CivilDate, category: string): Message {
  const halfDays = (missing * 2) / hoursPerDay;
  return Number.isInteger(halfDays)
    ? message('minimum-hours.plan-days', { halfDays, days: halfDays / 2, dueOn, category })
    : message('minimum-hours.plan-hours', { missing, dueOn, category });
}

function nextStep(missing: number, parameters: Parameters, facts: Facts): Message {
  const { asOf, cycle, policy } = facts;
  const category = parameters.category ?? 'any';
  if (asOf > cycle.to) return message('minimum-hours.record-late', { dueOn: cycle.to, category });
  return asOf === cycle.to
    ? message('minimum-hours.last-day', { missing, category })
    : plan(missing, parameters.hoursPerDay ?? policy.hoursPerDay, cycle.to, category);
}

/** What the minimum inside this rule keeps for itself; nothing where its hours count to both. */
function reservedBy(key: string | undefined, facts: Facts): Reserved | undefined {
  if (key === undefined) return undefined;
  const inside = facts.ruleOf(key);
  if (inside.requirement.kind !== NAME || inside.parameters === undefined) return undefined;
  // The rule inside is of this kind, so its parameters are these.
  const { withinTotal, category } = inside.parameters as Parameters;
  if (withinTotal) return undefined;
  const hours = facts.verdictOf(key).verdict.amounts?.required ?? 0;
  return hours === 0 ? undefined : { category, hours };
}

const countOf = (parameters: Parameters, facts: Facts): Count =>
  count(parameters, facts, reservedBy(parameters.subMinimum, facts));

function evaluate(parameters: Parameters, facts: Facts): Verdict {
  const { asOf, cycle, policy } = facts;
  const { counted, countedEvidence, uncountedEvidence } = countOf(parameters, facts);
  const category = parameters.category ?? 'any';
  const full = fullAmount(parameters, parameters.hoursPerDay ?? policy.hoursPerDay);
  if (full === null) {
    return {
      ...UNSAID,
      countedEvidence,
      uncountedEvidence,
      status: 'not-applicable',
      amounts: { unit: 'hours', required: null, counted },
      because: message('minimum-hours.no-minimum', { counted, category }),
    };
  }

  const share = shareOfYear(parameters.proRata, facts);
  const required = halfUp(full * share);
  const missing = clean(Math.max(0, required - counted));
  const basis = share === 1 ? 'full' : parameters.proRata === 'fte' ? 'fte' : 'other';
  const figures = { counted, required, missing, full, basis, fte: share, category };
  const dueOn = cycle.to;
  const isMet = missing === 0;
  return {
    ...UNSAID,
    countedEvidence,
    uncountedEvidence,
    status: isMet ? 'met' : asOf > dueOn ? 'overdue' : 'due',
    amounts: { unit: 'hours', required, counted },
    dueOn,
    because: message(isMet ? 'minimum-hours.met' : 'minimum-hours.short', figures),
    next: isMet ? null : nextStep(missing, parameters, facts),
  };
}

function tally(parameters: Parameters, facts: Facts): Tally {
  const { counted, countedEvidence, uncountedEvidence } = countOf(parameters, facts);
  return { countedEvidence, uncountedEvidence, amounts: { unit: 'hours', required: null, counted } };
}

/** At least so many hours of CPD in each cycle, all of it or of one category. */
export const minimumHours = defineRequirement({
  name: NAME,
  parameters: Parameters,
  messages: minimumHoursMessages,
  looksAt: ({ proRata }) => (takesLeaveOff(proRata) ? ['leave'] : []),
  nested: ({ subMinimum }) => (subMinimum === undefined ? [] : [{ key: subMinimum, path: 'subMinimum' }]),
  strictest,
  evaluate,
  tally,
});
