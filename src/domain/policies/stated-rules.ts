import { findRequirementKind } from '../requirements/index.ts';
import type { Policy, PolicyRequirement } from './policy.ts';

/** All that a policy states: rules judged by themselves, then those judged only inside another. */
export const statedRules = ({
  requirements,
  parts,
}: Pick<Policy, 'requirements' | 'parts'>): readonly PolicyRequirement[] => [...requirements, ...parts];

/** A rule's parameters and those of its variants. */
export const statedParameters = ({ parameters, variants }: PolicyRequirement): readonly unknown[] => [
  parameters,
  ...variants.map((variant) => variant.parameters),
];

/** Keys of the rules that a rule looks into, whoever it is judged for. */
export const keysLookedInto = (rule: PolicyRequirement): readonly string[] =>
  statedParameters(rule).flatMap((stated) =>
    (findRequirementKind(rule.kind)?.nested(stated) ?? []).map(({ key }) => key),
  );
