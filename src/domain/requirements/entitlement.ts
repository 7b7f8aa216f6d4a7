import * as z from 'zod';
import { message } from '../message.ts';
import type { PolicyRequirement } from '../policies/policy.ts';
import type { Facts, Tally } from './define-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import { entitlementMessages } from './entitlement-messages.ts';
import { declaredNames, recordsFound, RecordsSought } from './records-sought.ts';
import { largerAmount } from './strictest.ts';
import type { Verdict } from './verdict.ts';
import { UNSAID } from './verdict.ts';

const Parameters = RecordsSought.extend({
  /** How many of them a cycle offers; null: the offer is not counted. */
  limit: z.int().min(1).max(10_000).nullable().default(null),
});
type Parameters = z.infer<typeof Parameters>;

const unitOf = ({ evidence }: Parameters): string =>
  evidence.length === 1 && evidence[0] === 'governor-session' ? 'sessions' : 'activities';

/** What is taken up beyond the offer is shown, and refused by nobody. */
function counted(limit: number, parameters: Parameters, facts: Facts, { title }: PolicyRequirement): Verdict {
  const { counted: used, countedEvidence, uncountedEvidence } = recordsFound(parameters, facts);
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
  };
}

function evaluate(parameters: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
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
  names: ({ evidence }) => evidence.map((name) => ({ of: 'evidence', name })),
  references: declaredNames,
  strictest: (one, other) => ({ ...one, limit: largerAmount(one.limit, other.limit) }),
  evaluate,
  tally,
});
