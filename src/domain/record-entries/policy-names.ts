import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import type { RecordName } from '../requirements/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';

const rulesOf = ({ requirements, parts }: Policy): readonly PolicyRequirement[] => [
  ...requirements,
  ...parts,
];

/** Whether the policy holds a rule of a requirement kind, by itself or inside another. */
export const hasRuleOf = (policy: Policy, requirementKind: string): boolean =>
  rulesOf(policy).some(({ kind }) => kind === requirementKind);

/** What the rules of the policy want records to name, each name once, in the order of the rules. */
export function namesIn(policy: Policy, of: RecordName['of']): readonly string[] {
  const names = rulesOf(policy).flatMap(({ kind, parameters, variants }) =>
    [parameters, ...variants.map((variant) => variant.parameters)].flatMap(
      (each) => findRequirementKind(kind)?.names(each) ?? [],
    ),
  );
  return [...new Set(names.filter((each) => each.of === of).map(({ name }) => name))];
}

/** Whether a rule of the policy counts records of a sort that only some policies know. */
export const seeks = (policy: Policy, evidence: string): boolean =>
  namesIn(policy, 'evidence').includes(evidence);
