import { invariant } from '../invariant.ts';
import type { Message } from '../message.ts';
import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import type { RequirementKind } from '../requirements/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';
import { whyNotCovered } from './applicability.ts';
import type { CasePerson } from './case.ts';

/** A requirement with its kind found, ready to be judged again and again. */
export interface Rule {
  readonly requirement: PolicyRequirement;
  readonly kind: RequirementKind;
  /** What people owe whom several variants cover, by which variants those are. */
  readonly combined: Map<string, unknown>;
}

interface Rules {
  readonly requirements: readonly Rule[];
  /** Requirements and parts. */
  readonly byKey: ReadonlyMap<string, Rule>;
}

function ruleOf(requirement: PolicyRequirement): Rule {
  const kind = findRequirementKind(requirement.kind);
  invariant(kind, `${requirement.kind} is a requirement kind`);
  return { requirement, kind, combined: new Map() };
}

const prepared = new WeakMap<Policy, Rules>();

/** Once for each policy. */
export function rulesOf(policy: Policy): Rules {
  const before = prepared.get(policy);
  if (before) return before;
  const requirements = policy.requirements.map(ruleOf);
  const all = [...requirements, ...policy.parts.map(ruleOf)];
  const rules = { requirements, byKey: new Map(all.map((rule) => [rule.requirement.key, rule])) };
  prepared.set(policy, rules);
  return rules;
}

export type Owed =
  | { readonly covered: true; readonly parameters: unknown }
  | { readonly covered: false; readonly because: Message };

/** What the person owes of a rule: of the variants that cover them the strictest, or why none does. */
export function owedBy(
  { requirement, kind, combined }: Rule,
  person: CasePerson,
  held: readonly string[],
): Owed {
  const because = whyNotCovered(requirement.appliesTo, person, held);
  const { variants } = requirement;
  if (variants.length === 0) {
    return because ? { covered: false, because } : { covered: true, parameters: requirement.parameters };
  }
  const covering = variants.filter(({ appliesTo }) => !whyNotCovered(appliesTo, person, held));
  const owed = covering.map(({ parameters }) => parameters);
  if (!because) owed.push(requirement.parameters);
  if (because && owed.length === 0) return { covered: false, because };
  const which = covering.map((each) => variants.indexOf(each)).join() + (because ? '' : ',own');
  if (!combined.has(which)) combined.set(which, kind.strictestOf(owed));
  return { covered: true, parameters: combined.get(which) };
}
