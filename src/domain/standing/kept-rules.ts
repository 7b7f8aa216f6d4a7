import type { Policy } from '../policies/policy.ts';

/**
 * Kinds whose evidence the product's lists keep. A rule of another kind would find nothing and call everybody late, so
 * the product leaves it out and says how many it leaves out; `cpd assess` judges every kind.
 */
const KEPT_KINDS: ReadonlySet<string> = new Set([
  'minimum-hours',
  'recurring-training',
  'review-cadence',
  'evaluation-due',
]);

const kept = new WeakMap<Policy, Policy>();

/** The policy with the rules that the product can judge; the same policy gives the same answer. */
export function keptRules(policy: Policy): Policy {
  const known = kept.get(policy);
  if (known) return known;
  const requirements = policy.requirements.filter(({ kind }) => KEPT_KINDS.has(kind));
  const answer = { ...policy, requirements };
  kept.set(policy, answer);
  return answer;
}

/** How many rules of the policy the product cannot judge yet. */
export const rulesNotKept = (policy: Policy): number =>
  policy.requirements.length - keptRules(policy).requirements.length;
