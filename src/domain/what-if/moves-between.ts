import type { Policy } from '../policies/policy.ts';
import type { Case } from '../case/case.ts';
import { judgeOn } from '../standing/judge-on.ts';
import type { WhatIf } from './compare-standings.ts';
import { compareStandings } from './compare-standings.ts';
import { rulesThatMayMove } from './rules-that-may-move.ts';

interface NamedCase {
  readonly id: string;
  readonly theCase: Case;
}

/**
 * Whom another version of a policy moves. Only the rules that may move are judged, by either version: of a policy of
 * forty rules of which one changes that is a fortieth, and less than reading what is kept of how people stand.
 */
export function movesBetween(
  before: Policy,
  after: Policy,
  cases: readonly NamedCase[],
  judgeCase: typeof judgeOn = judgeOn,
): WhatIf {
  const only = rulesThatMayMove(before, after);
  const standing = (policy: Policy, theCase: Case) => ({
    ...judgeCase(policy, only ? { ...theCase, only } : theCase),
    changesOn: null,
  });
  const comparisons = cases.map(({ id, theCase }) => ({
    id,
    before: standing(before, theCase),
    after: standing(after, theCase),
  }));
  return compareStandings(comparisons, after.warningDays);
}
