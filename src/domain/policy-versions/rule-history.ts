import type { CivilDate } from '../cycles/civil-date.ts';
import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import type { EarlierVersion } from '../case/case.ts';

/** A policy as it stood from a day on; null: from the beginning. */
export interface PolicyStatement {
  readonly policy: Policy;
  readonly from: CivilDate | null;
}

/** A statement with its rules by their keys, requirements and parts. */
export type StatementWithRules = PolicyStatement & Pick<EarlierVersion, 'rules'>;

/** What a policy said before the version that judges: all of its statements, in order, up to that one. */
export function statementsBefore(
  history: readonly StatementWithRules[],
  judging: Policy,
): readonly EarlierVersion[] {
  const place = history.findIndex(({ policy }) => policy === judging);
  const until = place < 0 ? judging.effectiveFrom : history[place]?.from;
  const before =
    place < 0
      ? history.filter(({ from }) => from === null || from < judging.effectiveFrom)
      : history.slice(0, place);
  return before.flatMap(({ rules }, at) => {
    const next = before[at + 1]?.from ?? until;
    return next === undefined || next === null ? [] : [{ rules, until: next }];
  });
}

/** A rule that a later version left out. The versions before still judge their time by it. */
export interface LeftOutRule {
  /** As it was last stated. */
  readonly rule: PolicyRequirement;
  /** The first day without it. */
  readonly from: CivilDate | null;
  /** The policy that stated it last. */
  readonly statedBy: Policy;
}

export const ruleOf = ({ policy }: PolicyStatement, key: string): PolicyRequirement | undefined =>
  policy.requirements.find((rule) => rule.key === key);

/** The rules that the last of the statements lacks and an earlier one has. Statements come in the order of their days. */
export function leftOutRules(history: readonly PolicyStatement[]): readonly LeftOutRule[] {
  const latest = history.at(-1);
  const keys = new Set(history.flatMap(({ policy }) => policy.requirements.map(({ key }) => key)));
  return [...keys].flatMap((key) => {
    if (!latest || ruleOf(latest, key)) return [];
    const last = history.findLastIndex((statement) => ruleOf(statement, key));
    const statement = history[last];
    const rule = statement && ruleOf(statement, key);
    return rule ? [{ rule, from: history[last + 1]?.from ?? null, statedBy: statement.policy }] : [];
  });
}

/** Keys that once named a rule of another kind. A key stays with its rule: proofs and waivers of earlier days name it. */
export function keysReused(history: readonly PolicyStatement[], next: Policy): readonly string[] {
  const kinds = new Map<string, string>();
  for (const { policy } of history) {
    for (const { key, kind } of policy.requirements) if (!kinds.has(key)) kinds.set(key, kind);
  }
  return next.requirements
    .filter(({ key, kind }) => kinds.has(key) && kinds.get(key) !== kind)
    .map(({ key }) => key);
}
