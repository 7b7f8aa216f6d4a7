import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import { statedRules } from '../policies/stated-rules.ts';
import type { RuleChoice } from './rule-field.ts';

/** Whom the rules of a policy may cover, by what the policy declares. */
export interface RuleAudience {
  readonly roles: readonly RuleChoice[];
  readonly employment: readonly RuleChoice[];
  /** Duties that people carry. */
  readonly flags: readonly RuleChoice[];
}

const flagsOf = ({ appliesTo, variants }: PolicyRequirement): readonly string[] => [
  ...appliesTo.flags,
  ...variants.flatMap((variant) => variant.appliesTo.flags),
];

/** Duties are declared by the rules that name them, those of earlier versions among them. */
export function audienceOf(policy: Policy, earlier: readonly Policy[]): RuleAudience {
  const rules = [policy, ...earlier].flatMap(statedRules);
  return {
    roles: policy.roles.map(({ id, label }) => ({ id, label })),
    employment: policy.employmentKinds.map(({ id, label }) => ({ id, label })),
    flags: [...new Set(rules.flatMap(flagsOf))].sort().map((id) => ({ id, label: null })),
  };
}
