import type { PolicyRequirement } from '../policies/policy.ts';
import { statedParameters } from '../policies/stated-rules.ts';
import { findRequirementKind } from './index.ts';

/** Keys of the rules that a rule looks into, whoever it is judged for. */
export const keysLookedInto = (rule: PolicyRequirement): readonly string[] =>
  statedParameters(rule).flatMap((stated) =>
    (findRequirementKind(rule.kind)?.nested(stated) ?? []).map(({ key }) => key),
  );
