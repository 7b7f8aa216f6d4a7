import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Message } from '../../message.ts';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { ActivityEvidence } from '../../evidence/evidence.ts';
import type { Facts, Tally } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { clean, largerAmount } from '../shared/amounts.ts';
import { minutesOfRecord } from '../shared/record-minutes.ts';
import { participationMessages } from './messages.ts';
import { declaredNames, recordsFound, RecordsSought } from '../shared/records-sought.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof participationMessages>();

const Parameters = RecordsSought.extend({
  /** How many records, at least; null: none are asked for, they are only counted. */
  count: z.int().min(0).max(10_000).nullable().default(1),
  /** How many days they last together, of the policy's hours; null: however long. A record of hours is one day at most. */
  days: z.number().positive().max(366).nullable().default(null),
});
type Parameters = z.infer<typeof Parameters>;

const UNIT = 'activities';

function nextStep(missing: number, dueOn: CivilDate | null, asOf: CivilDate, title: string): Message {
  const values = { title, missing };
  if (dueOn === null) return message('participation.plan', values);
  if (asOf === dueOn) return message('participation.last-day', values);
  return message(asOf > dueOn ? 'participation.record-late' : 'participation.plan-by', { ...values, dueOn });
}

/** Where one sort of record alone will do: of an item, if one is named. */
function soughtBy({ evidence, items }: Parameters): Verdict['asksFor'] {
  const [type] = evidence;
  if (type === undefined || evidence.length > 1) return null;
  return { type, id: items !== 'all' && items.length === 1 ? (items[0] ?? '') : '' };
}

/** Of records that give hours alone: a day that lasted longer is one day all the same. */
const daysOf = (activity: ActivityEvidence, hoursPerDay: number): number =>
  activity.days ?? Math.min(1, minutesOfRecord(activity, hoursPerDay, 0) / 60 / hoursPerDay);

/** A rule of days counts them, not the records. */
function daysVerdict(
  days: number,
  parameters: Parameters,
  facts: Facts,
  { title }: PolicyRequirement,
): Verdict {
  const { countedEvidence: records, uncountedEvidence } = recordsFound(parameters, facts);
  const { hoursPerDay } = facts.policy;
  const ids = new Set(records.map(({ id }) => id));
  const countedEvidence = facts.evidence.activity
    .filter(({ id }) => ids.has(id))
    .map((activity) => ({ id: activity.id, amount: clean(daysOf(activity, hoursPerDay)) }));
  const counted = clean(countedEvidence.reduce((sum, { amount }) => sum + amount, 0));
  const dueOn = parameters.period === 'cycle' ? facts.cycle.to : null;
  const missing = clean(Math.max(0, days - counted));
  const values = { counted, required: days, missing, title, ...(dueOn === null ? {} : { dueOn }) };
  const isLate = dueOn !== null && facts.asOf > dueOn;
  return {
    ...UNSAID,
    status: missing === 0 ? 'met' : isLate ? 'overdue' : 'due',
    amounts: { unit: 'days', required: days, counted },
    dueOn,
    countedEvidence,
    uncountedEvidence,
    because: message('participation.days', values),
    next:
      missing === 0
        ? null
        : isLate
          ? message('participation.record-late', values)
          : message('participation.plan-days', values),
  };
}

function evaluate(parameters: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
  if (parameters.days !== null) return daysVerdict(parameters.days, parameters, facts, requirement);
  const { title } = requirement;
  const { counted, lastOn, ...evidence } = recordsFound(parameters, facts);
  const { count: required, period } = parameters;
  const amounts = { unit: UNIT, required, counted };
  if (required === null) {
    const because = message('participation.no-minimum', { counted });
    return { ...UNSAID, ...evidence, status: 'not-applicable', amounts, because };
  }
  const dueOn = period === 'cycle' ? facts.cycle.to : null;
  if (counted >= required) {
    const because =
      lastOn === null
        ? message('participation.met-any')
        : message('participation.met', { counted, required, lastOn });
    return { ...UNSAID, ...evidence, status: 'met', amounts, dueOn, because };
  }
  const missing = required - counted;
  return {
    ...UNSAID,
    ...evidence,
    status: dueOn !== null && facts.asOf > dueOn ? 'overdue' : 'due',
    amounts,
    dueOn,
    asksFor: soughtBy(parameters),
    because: message('participation.short', { counted, required }),
    next: nextStep(missing, dueOn, facts.asOf, title),
  };
}

function tally(parameters: Parameters, facts: Facts): Tally {
  const { counted, countedEvidence, uncountedEvidence } = recordsFound(parameters, facts);
  return { amounts: { unit: UNIT, required: null, counted }, countedEvidence, uncountedEvidence };
}

/** At least so many records of some sort in each cycle, whatever their length. */
export const participation = defineRequirement({
  name: 'participation',
  parameters: Parameters,
  messages: participationMessages,
  names: ({ evidence }) => evidence.map((name) => ({ of: 'evidence', name })),
  references: declaredNames,
  strictest: (one, other) => ({
    ...one,
    count: largerAmount(one.count, other.count),
    days: largerAmount(one.days, other.days),
  }),
  evaluate,
  tally,
});
