import type { Policy } from '../../domain/policies/policy.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { judge } from '../../domain/standing/judge.ts';
import type { Comparison, WhatIf } from '../../domain/what-if/compare-standings.ts';
import { compareStandings } from '../../domain/what-if/compare-standings.ts';
import type { RuleSettings } from '../../domain/policy-versions/with-settings.ts';
import { withSettings } from '../../domain/policy-versions/with-settings.ts';
import { parseJson } from '../parse-json.ts';
import type { PolicySource } from '../assess/policy-source.ts';
import { readCases, ruleBookWith } from '../assess/read-cases.ts';

export interface Change {
  readonly before: Policy;
  readonly after: Policy;
  /** Set in the new policy alone. */
  readonly settings: RuleSettings;
}

const idOf = (named: unknown): unknown =>
  typeof named === 'object' && named !== null && 'id' in named ? named.id : named;

/** A policy source that gives one policy whenever this id is named, also by a whole document, else what others give. */
const standingIn = (policy: Policy, id: string, others: PolicySource): PolicySource => ({
  find: (named) => (idOf(named) === id ? ok(policy) : others.find(named)),
});

/**
 * Judges each case that stands under the old policy by the old and by the new. A case's own settings hold for both;
 * those of the change come on top of them in the new.
 */
export function whatIf(
  text: string,
  { before, after, settings }: Change,
  policies: PolicySource,
): Result<WhatIf, readonly string[]> {
  const known = withSettings(after, settings);
  if (!known.ok) return err(known.refusal.map(({ path, sentence }) => `--set ${path}: ${sentence}`));
  const document = parseJson(text);
  if (!document.ok) return document;
  const old = readCases(document.value, standingIn(before, before.id, policies));
  if (!old.ok) return old;
  // Settings of the cases that the new policy does not know are told as any other.
  const tried = readCases(document.value, standingIn(after, before.id, policies));
  if (!tried.ok) return tried;

  const trials = new Map<RuleBook, ReturnType<typeof ruleBookWith>>();
  const comparisons: Comparison[] = [];
  for (const [index, each] of old.value.entries()) {
    const other = tried.value[index];
    if (each.book.policy.id !== before.id || other === undefined) continue;
    const changed = trials.get(other.book) ?? ruleBookWith(other.book.policy, settings);
    trials.set(other.book, changed);
    if (!changed.ok) return err(changed.refusal.map(({ path, sentence }) => `--set ${path}: ${sentence}`));
    comparisons.push({
      id: each.id,
      before: judge(each.book, each.theCase),
      after: judge(changed.value, other.theCase),
    });
  }
  return ok(compareStandings(comparisons, after.warningDays));
}
