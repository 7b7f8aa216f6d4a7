import * as z from 'zod';
import { messageOf } from '../../message.ts';
import type { CountedEvidence, UncountedEvidence } from '../../outcomes/outcome.ts';
import { clean, largerAmount } from '../shared/amounts.ts';
import type { Facts, Tally } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { insetDaysMessages } from './messages.ts';
import { fteOf } from '../shared/pro-rata.ts';
import { whyNotInCycle, wrongKind } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof insetDaysMessages>();

const Days = z.number().min(0).max(366).nullable();

const Parameters = z.strictObject({
  /** INSET days in each cycle; null: no minimum. */
  fullTimeDays: Days,
  /** The same for whoever works part-time on the day that is judged. */
  partTimeDays: Days,
});
type Parameters = z.infer<typeof Parameters>;

interface Count {
  readonly counted: number;
  readonly countedEvidence: readonly CountedEvidence[];
  readonly uncountedEvidence: readonly UncountedEvidence[];
}

function count(facts: Facts): Count {
  const countedEvidence: CountedEvidence[] = [];
  const uncountedEvidence: UncountedEvidence[] = [];
  let counted = 0;
  for (const activity of facts.evidence.activity) {
    const { id, insetDays } = activity;
    const reason = whyNotInCycle(activity, facts);
    if (reason) uncountedEvidence.push(reason);
    else if (insetDays === null) uncountedEvidence.push(wrongKind(id));
    else {
      counted += insetDays;
      countedEvidence.push({ id, amount: insetDays });
    }
  }
  return { counted: clean(counted), countedEvidence, uncountedEvidence };
}

function evaluate({ fullTimeDays, partTimeDays }: Parameters, facts: Facts): Verdict {
  const { asOf, cycle, person } = facts;
  const { counted, ...evidence } = count(facts);
  const required = fteOf(person, asOf) < 1 ? partTimeDays : fullTimeDays;
  const amounts = { unit: 'days', required, counted };
  if (required === null) {
    const because = message('inset-days.no-minimum', { counted });
    return { ...UNSAID, ...evidence, status: 'not-applicable', amounts, because };
  }
  const dueOn = cycle.to;
  const missing = clean(Math.max(0, required - counted));
  const figures = { counted, required, missing };
  if (missing === 0) {
    return {
      ...UNSAID,
      ...evidence,
      status: 'met',
      amounts,
      dueOn,
      because: message('inset-days.met', figures),
    };
  }
  const isLate = asOf > dueOn;
  return {
    ...UNSAID,
    ...evidence,
    status: isLate ? 'overdue' : 'due',
    amounts,
    dueOn,
    because: message('inset-days.short', figures),
    next: isLate
      ? message('inset-days.record-late', { dueOn })
      : message('inset-days.attend', { missing, dueOn }),
  };
}

function tally(_parameters: Parameters, facts: Facts): Tally {
  const { counted, ...evidence } = count(facts);
  return { ...evidence, amounts: { unit: 'days', required: null, counted } };
}

/** INSET days in each cycle, fewer for part-time staff. */
export const insetDays = defineRequirement({
  name: 'inset-days',
  parameters: Parameters,
  messages: insetDaysMessages,
  names: () => [{ of: 'evidence', name: 'inset-days' }],
  strictest: (one, other) => ({
    fullTimeDays: largerAmount(one.fullTimeDays, other.fullTimeDays),
    partTimeDays: largerAmount(one.partTimeDays, other.partTimeDays),
  }),
  cases: () => ['part-time'],
  caseOf: (_parameters, { person, asOf }) => (fteOf(person, asOf) < 1 ? 'part-time' : undefined),
  evaluate,
  tally,
});
