import type { CivilDate } from '../cycles/civil-date.ts';
import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import { saysTheSame } from './says-the-same.ts';
import type { PolicyStatement } from './rule-history.ts';
import { leftOutRules, ruleOf } from './rule-history.ts';

/** A rule as it holds, and as it is to hold. */
export interface RuleEntry {
  /** As it holds today, or as it last held. */
  readonly rule: PolicyRequirement;
  /** The policy that states it. */
  readonly statedBy: Policy;
  /** As the draft has it, else as what is published has it; undefined where it is left out. */
  readonly coming: PolicyRequirement | undefined;
  /** The draft, else what is published last. */
  readonly comingPolicy: Policy;
  /** The first day without it, gone by or to come. */
  readonly leftOutFrom: CivilDate | null;
  /** Left out today; the day from which it holds again. */
  readonly takenBackFrom: CivilDate | null;
  /** The draft says something else of it than holds today. */
  readonly isDrafted: boolean;
}

/**
 * Every rule that a policy has or had, those in force first. `history` is what was published, in the order of its
 * days, from what came with the product on.
 */
export function ruleEntries(
  history: readonly PolicyStatement[],
  today: CivilDate,
  draft: PolicyStatement | undefined,
): readonly RuleEntry[] {
  const current = history.findLast(({ from }) => from === null || from <= today);
  if (!current) return [];
  const statements = draft ? [...history.filter(({ from }) => !isAfter(from, draft.from)), draft] : history;
  const coming = statements.at(-1) ?? current;
  const inForce = current.policy.requirements.map((rule): RuleEntry => {
    const then = ruleOf(coming, rule.key);
    return {
      rule,
      statedBy: current.policy,
      coming: then,
      comingPolicy: coming.policy,
      leftOutFrom: then ? null : (leftOutFrom(statements, rule.key) ?? coming.from),
      takenBackFrom: null,
      isDrafted: draft !== undefined && !saysTheSame(rule, then),
    };
  });
  const upToToday = history.filter(({ from }) => !isAfter(from, today));
  const gone = leftOutRules(upToToday).map(({ rule, from, statedBy }): RuleEntry => {
    const then = ruleOf(coming, rule.key);
    return {
      rule,
      statedBy,
      coming: then,
      comingPolicy: coming.policy,
      leftOutFrom: from,
      takenBackFrom: then ? coming.from : null,
      isDrafted: draft !== undefined && then !== undefined,
    };
  });
  return [...inForce, ...gone];
}

const isAfter = (day: CivilDate | null, other: CivilDate | null): boolean =>
  day !== null && other !== null && day > other;

const leftOutFrom = (statements: readonly PolicyStatement[], key: string): CivilDate | null =>
  leftOutRules(statements).find(({ rule }) => rule.key === key)?.from ?? null;
