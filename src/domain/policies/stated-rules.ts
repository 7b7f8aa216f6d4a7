import type { Citation, Policy, PolicyRequirement } from './policy.ts';

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

/** Every sentence that an outcome of a rule may rest on: its own, its variants', its cases'. */
export const citationsOf = (rule: PolicyRequirement): readonly Citation[] => [
  rule,
  ...rule.variants,
  ...Object.values(rule.cases),
];
