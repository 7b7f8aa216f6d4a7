import { invariant } from '../invariant.ts';
import type { Message } from '../message.ts';
import type { Citation, Policy, PolicyRequirement } from '../policies/policy.ts';
import { statedRules } from '../policies/stated-rules.ts';
import type { RequirementKind } from '../requirements/shared/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';
import type { Asked, Naming } from '../case/applicability.ts';
import { askedBy, sortOf, whyNotCovered } from '../case/applicability.ts';
import type { Case, CasePerson } from '../case/case.ts';
import { decidingOf } from './deciding.ts';
import type { EarlierRules } from '../case/start.ts';

/** A requirement with its kind found, ready to be judged again and again. */
export interface Rule {
  readonly requirement: PolicyRequirement;
  readonly kind: RequirementKind;
  /** Among the rules of its policy: requirements in their order, then parts. */
  readonly place: number;
  /** Whether it cites sentences for cases that the kind tells apart. */
  readonly hasCases: boolean;
}

/** What a person owes of a rule, or why it does not cover them; its parameters then say what is added up all the same. */
export interface Owed {
  readonly parameters: unknown;
  readonly because: Message | undefined;
  /** The sentence that decided it. */
  readonly cited: Citation;
}

/** A policy's rules, prepared once. */
export interface Rules {
  readonly requirements: readonly Rule[];
  /** Requirements and parts. */
  readonly all: readonly Rule[];
  readonly byKey: ReadonlyMap<string, Rule>;
  readonly asked: Asked;
  readonly naming: Naming;
  /** By sort of people, what they owe of each rule by its place. */
  readonly owed: Map<string, readonly Owed[]>;
}

function ruleOf(requirement: PolicyRequirement, place: number): Rule {
  const kind = findRequirementKind(requirement.kind);
  invariant(kind, `${requirement.kind} is a requirement kind`);
  return { requirement, kind, place, hasCases: Object.keys(requirement.cases).length > 0 };
}

const prepared = new WeakMap<Policy, Rules>();

export function rulesOf(policy: Policy): Rules {
  const before = prepared.get(policy);
  if (before) return before;
  const all = statedRules(policy).map(ruleOf);
  const rules = {
    requirements: all.slice(0, policy.requirements.length),
    all,
    byKey: new Map(all.map((rule) => [rule.requirement.key, rule])),
    asked: askedBy(
      all.flatMap(({ requirement: { appliesTo, variants } }) => [
        appliesTo,
        ...variants.map((variant) => variant.appliesTo),
      ]),
    ),
    naming: policy,
    owed: new Map(),
  };
  prepared.set(policy, rules);
  return rules;
}

/** The rules of the versions before the one that judges, oldest first; undefined where there are none. */
export const earlierRulesOf = ({ earlierVersions }: Case): readonly EarlierRules[] | undefined =>
  earlierVersions?.map(({ policy, until }) => ({
    until,
    ruleOf: (key) => rulesOf(policy).byKey.get(key)?.requirement,
  }));

/** Of the variants that cover the person the strictest, or why none does. */
function owedOf(
  { requirement, kind }: Rule,
  person: CasePerson,
  held: readonly string[],
  naming: Naming,
): Owed {
  const { parameters, variants, appliesTo } = requirement;
  const because = whyNotCovered(appliesTo, person, held, naming);
  const [first, ...others] = [
    ...variants.filter((variant) => !whyNotCovered(variant.appliesTo, person, held)),
    ...(because ? [] : [requirement]),
  ];
  if (!first) return { parameters, because, cited: requirement };
  if (others.length === 0) return { parameters: first.parameters, because: undefined, cited: first };
  const strictest = kind.strictestOf([first, ...others].map((each) => each.parameters));
  return {
    parameters: strictest,
    because: undefined,
    cited: decidingOf([first, ...others], strictest, held),
  };
}

/** An organisation has some hundred sorts of people; what more there are is worked out again. */
const MOST_SORTS = 1000;

/** What the person owes in these roles of each rule, by its place. Worked out once for each sort of people. */
export function owedBy(
  { all, asked, naming, owed }: Rules,
  person: CasePerson,
  held: readonly string[],
): readonly Owed[] {
  const sort = sortOf(asked, person, held);
  const before = owed.get(sort);
  if (before) return before;
  const found = all.map((rule) => owedOf(rule, person, held, naming));
  if (owed.size >= MOST_SORTS) owed.clear();
  owed.set(sort, found);
  return found;
}
