import * as z from 'zod';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { CaseEvidence } from '../../evidence/evidence.ts';
import { evidenceDate } from '../../evidence/evidence.ts';
import type { Facts, Tally } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { whyNotKnown } from '../shared/uncounted.ts';
import { entitlementMessages } from './messages.ts';
import { declaredNames, recordsFound, RecordsSought } from '../shared/records-sought.ts';
import { largerAmount } from '../shared/amounts.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof entitlementMessages>();

/** Sorts of record by which an element may be taken up. */
const ELEMENT_EVIDENCE = [
  'activity',
  'training',
  'plan',
  'self-assessment',
  'evaluation',
  'dissemination',
] as const;

const Parameters = RecordsSought.extend({
  /** How many of them a cycle offers; null: the offer is not counted. */
  limit: z.int().min(1).max(10_000).nullable().default(null),
  /** What it is made of: each is taken up by any record of its sorts. Left out: it is one thing. */
  elements: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        evidence: z.array(z.enum(ELEMENT_EVIDENCE)).min(1),
      }),
    )
    .max(20)
    .default([]),
});
type Parameters = z.infer<typeof Parameters>;
export type SessionsOffered = Pick<Parameters, 'evidence' | 'limit'>;

const unitOf = ({ evidence }: Parameters): string =>
  evidence.length === 1 && evidence[0] === 'governor-session' ? 'sessions' : 'activities';

/** What is taken up beyond the offer is shown, and refused by nobody. */
function counted(limit: number, parameters: Parameters, facts: Facts, { title }: PolicyRequirement): Verdict {
  const {
    counted: used,
    countedEvidence,
    uncountedEvidence,
    mayChangeAfter,
  } = recordsFound(parameters, facts);
  const dueOn = parameters.period === 'cycle' ? facts.cycle.to : null;
  const values = { used, limit, left: Math.max(0, limit - used), title };
  const reached = used > limit ? 'entitlement.exceeded' : 'entitlement.used';
  return {
    ...UNSAID,
    status: used >= limit ? 'met' : 'recommended',
    dueOn,
    amounts: { unit: unitOf(parameters), required: limit, counted: used },
    because: message(used >= limit ? reached : 'entitlement.left', values),
    next: used >= limit ? null : message('entitlement.take-up', values),
    countedEvidence,
    uncountedEvidence,
    mayChangeAfter,
  };
}

/** The records of an element that are known, inside the cycle where the offer is of a cycle. */
function recordsOf(
  sorts: Parameters['elements'][number]['evidence'],
  { period }: Parameters,
  facts: Facts,
): readonly CaseEvidence[] {
  const { from, to } = facts.cycle;
  return sorts.flatMap((type): readonly CaseEvidence[] =>
    facts.evidence[type].filter((record) => {
      const date = evidenceDate(record);
      const isInside = period === 'ever' || date === null || (from <= date && date <= to);
      const isDone = record.type !== 'activity' || record.status === 'completed';
      return isInside && isDone && !whyNotKnown(record, facts);
    }),
  );
}

function byElements(parameters: Parameters, facts: Facts, { title }: PolicyRequirement): Verdict {
  const elements = parameters.elements.map(({ name, evidence }) => ({
    name,
    records: recordsOf(evidence, parameters, facts),
  }));
  const open = elements.filter(({ records }) => records.length === 0).map(({ name }) => name);
  const values = {
    there: elements.length - open.length,
    count: elements.length,
    open: open.join(', '),
    title,
  };
  const ids = new Set(elements.flatMap(({ records }) => records.map(({ id }) => id)));
  return {
    ...UNSAID,
    status: open.length === 0 ? 'met' : 'recommended',
    parts: elements.map(({ name, records }) => ({
      name,
      status: records.length > 0 ? 'met' : 'recommended',
    })),
    because: message(open.length === 0 ? 'entitlement.all-elements' : 'entitlement.some-elements', values),
    next: open.length === 0 ? null : message('entitlement.ask-for', values),
    countedEvidence: [...ids].map((id) => ({ id, amount: null })),
  };
}

function evaluate(parameters: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
  if (parameters.elements.length > 0) return byElements(parameters, facts, requirement);
  if (parameters.limit !== null) return counted(parameters.limit, parameters, facts, requirement);
  const found = recordsFound(parameters, facts);
  const { title } = requirement;
  return {
    ...UNSAID,
    status: found.counted > 0 ? 'met' : 'recommended',
    because: message(found.counted > 0 ? 'entitlement.taken-up' : 'entitlement.offered', {
      title,
      used: found.counted,
    }),
    next: found.counted > 0 ? null : message('entitlement.ask', { title }),
    countedEvidence: found.countedEvidence.map(({ id }) => ({ id, amount: null })),
    uncountedEvidence: found.uncountedEvidence,
    mayChangeAfter: found.mayChangeAfter,
  };
}

function tally(parameters: Parameters, facts: Facts): Tally {
  if (parameters.limit === null) return UNSAID;
  const { counted: used, countedEvidence, uncountedEvidence } = recordsFound(parameters, facts);
  return {
    amounts: { unit: unitOf(parameters), required: null, counted: used },
    countedEvidence,
    uncountedEvidence,
  };
}

/** Something people may take up: soft, met once it is, and never late. */
export const entitlement = defineRequirement({
  name: 'entitlement',
  parameters: Parameters,
  messages: entitlementMessages,
  names: ({ evidence, elements }) =>
    [...evidence, ...elements.flatMap((each) => each.evidence)].map((name) => ({ of: 'evidence', name })),
  references: declaredNames,
  strictest: (one, other) => ({ ...one, limit: largerAmount(one.limit, other.limit) }),
  evaluate,
  tally,
});
