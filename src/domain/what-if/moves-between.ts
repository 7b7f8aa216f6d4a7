import type { RuleBook } from '../rule-books/rule-book.ts';
import type { Case } from '../case/case.ts';
import { judgeOn } from '../standing/judge-on.ts';
import type { Comparison, WhatIf } from './compare-standings.ts';
import { compareStandings } from './compare-standings.ts';
import { rulesThatMayMove } from './rules-that-may-move.ts';

interface NamedCase {
  readonly id: string;
  readonly theCase: Case;
}

/** The people whose verdicts another version of a policy changes. Judges only the rules that may move, once by each version. */
export function movesBetween(
  before: RuleBook,
  after: RuleBook,
  cases: Iterable<NamedCase>,
  judgeCase: typeof judgeOn = judgeOn,
): WhatIf {
  const only = rulesThatMayMove(before.policy, after.policy);
  const standing = (book: RuleBook, theCase: Case) => ({
    ...judgeCase(book, only ? { ...theCase, only } : theCase),
    changesOn: null,
  });
  function* comparisons(): Generator<Comparison> {
    for (const { id, theCase } of cases)
      yield { id, before: standing(before, theCase), after: standing(after, theCase) };
  }
  return compareStandings(comparisons(), after.policy.warningDays);
}
