import type { policyProblemWords } from '../policies/problem-words.ts';
import { messageOf } from '../message.ts';
import type { Policy, PolicyProblem } from '../policies/policy.ts';
import { problem } from '../policies/problem.ts';
import { keysLookedInto } from '../requirements/keys-looked-into.ts';
import { statedRules } from '../policies/stated-rules.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { LeftOutRule } from './rule-history.ts';

const message = messageOf<typeof policyProblemWords>();

/** The policy without one of its rules. A rule that another looks into has to stay while the other does. */
export function withoutRule(policy: Policy, key: string): Result<Policy, readonly PolicyProblem[]> {
  if (!policy.requirements.some((rule) => rule.key === key)) {
    return err([problem(key, `${key} is not a requirement of ${policy.id}`)]);
  }
  const naming = statedRules(policy).find((rule) => keysLookedInto(rule).includes(key));
  if (naming) {
    const { title } = naming;
    const sentence = `is part of the rule ${naming.key}`;
    return err([problem(key, sentence, message('policy-problem.named-by', { title }))]);
  }
  return ok({ ...policy, requirements: policy.requirements.filter((rule) => rule.key !== key) });
}

/** The policy with a left-out rule taken back, in the place it had: outcomes come in the policy's order. */
export function withRuleTakenBack(policy: Policy, { rule, statedBy }: LeftOutRule): Policy {
  const place = statedBy.requirements.findIndex(({ key }) => key === rule.key);
  const following = new Set(statedBy.requirements.slice(place + 1).map(({ key }) => key));
  const found = policy.requirements.findIndex(({ key }) => following.has(key));
  const before = found < 0 ? policy.requirements.length : found;
  return { ...policy, requirements: policy.requirements.toSpliced(before, 0, rule) };
}
