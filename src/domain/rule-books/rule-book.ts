import { invariant } from '../invariant.ts';
import type { AskedOfPeople } from '../case/applicability.ts';
import { askedBy } from '../case/applicability.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { Term } from '../cycles/terms.ts';
import type { Message } from '../message.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import type { Labels } from '../policies/labels.ts';
import { labelsOf } from '../policies/labels.ts';
import type { Vocabulary } from '../policies/named-under.ts';
import { vocabularyOf } from '../policies/named-under.ts';
import type { Citation, Policy, PolicyRequirement } from '../policies/policy.ts';
import { statedRules } from '../policies/stated-rules.ts';
import type { RequirementKind } from '../requirements/shared/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';

/** A requirement with its kind found, ready to be judged again and again. */
export interface Rule {
  readonly requirement: PolicyRequirement;
  readonly kind: RequirementKind;
  /** Among the rules of its policy: requirements in their order, then parts. */
  readonly place: number;
  /** Whether it cites sentences for cases that the kind tells apart. */
  readonly hasCases: boolean;
}

/** What a person owes of a rule, or why it does not cover them. Evidence is added up by `parameters` in either case. */
export interface Owed {
  readonly parameters: unknown;
  readonly because: Message | undefined;
  /** The sentence that decided it. */
  readonly cited: Citation;
  /** The answer kept for the next person who owes the same, where nothing of theirs is in it. */
  readonly kept: { outcome: Outcome | undefined };
}

/** A cycle of the policy's own with its terms. */
export interface UsualCycle {
  readonly cycle: Cycle;
  readonly terms: readonly Term[];
}

/** A policy made ready to judge by. It holds what each case would otherwise look up again. */
export interface RuleBook {
  readonly policy: Policy;
  /** Key of the published version that states it; undefined: it came with the product. */
  readonly statedBy: string | undefined;
  readonly labels: Labels;
  readonly vocabulary: Vocabulary;
  /** In the policy's order. */
  readonly requirements: readonly Rule[];
  /** Requirements and parts. */
  readonly all: readonly Rule[];
  /** Requirements and parts. */
  readonly byKey: ReadonlyMap<string, Rule>;
  readonly asked: AskedOfPeople;
  /** Answers kept for the next case: each follows from the rest. */
  readonly kept: {
    /** By sort of people, what they owe of each rule by its place. */
    readonly owed: Map<string, readonly Owed[]>;
    /** Everybody's cycles asked for: large runs judge thousands of people on one day and look ahead from it. */
    readonly usualCycles: UsualCycle[];
  };
}

function ruleOf(requirement: PolicyRequirement, place: number): Rule {
  const kind = findRequirementKind(requirement.kind);
  invariant(kind, `${requirement.kind} is a requirement kind`);
  return { requirement, kind, place, hasCases: Object.keys(requirement.cases).length > 0 };
}

/** Takes longer than judging one case: done once, where a policy comes into force or is read from a file. */
export function compilePolicy(policy: Policy, statedBy?: string): RuleBook {
  const all = statedRules(policy).map(ruleOf);
  return {
    policy,
    statedBy,
    labels: labelsOf(policy),
    vocabulary: vocabularyOf(policy),
    requirements: all.slice(0, policy.requirements.length),
    all,
    byKey: new Map(all.map((rule) => [rule.requirement.key, rule])),
    asked: askedBy(
      all.flatMap(({ requirement: { appliesTo, variants } }) => [
        appliesTo,
        ...variants.map((variant) => variant.appliesTo),
      ]),
    ),
    kept: { owed: new Map(), usualCycles: [] },
  };
}
