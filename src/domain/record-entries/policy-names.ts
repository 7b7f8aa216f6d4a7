import type { Policy } from '../policies/policy.ts';
import { statedParameters, statedRules } from '../policies/stated-rules.ts';
import type { RecordName } from '../requirements/shared/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';

type Rules = Pick<Policy, 'requirements' | 'parts'>;

/** Whether the policy holds a rule of a requirement kind, by itself or inside another. */
export const hasRuleOf = (policy: Rules, requirementKind: string): boolean =>
  statedRules(policy).some(({ kind }) => kind === requirementKind);

/** What the rules of the policy want records to name, each name once, in the order of the rules. */
export function namesIn(policy: Rules, of: RecordName['of']): readonly string[] {
  const names = statedRules(policy).flatMap((rule) =>
    statedParameters(rule).flatMap((each) => findRequirementKind(rule.kind)?.names(each) ?? []),
  );
  return [...new Set(names.filter((each) => each.of === of).map(({ name }) => name))];
}

/** Whether a rule of the policy counts records of a sort that only some policies know. */
export const seeks = (policy: Rules, evidence: string): boolean =>
  namesIn(policy, 'evidence').includes(evidence);
