import type { RuleBook } from '../rule-books/rule-book.ts';
import type { Case } from '../case/case.ts';
import { judgeOn } from '../standing/judge-on.ts';
import type { PersonMoves } from './compare-standings.ts';
import { movesOfPerson } from './compare-standings.ts';
import { rulesThatMayMove } from './rules-that-may-move.ts';

interface NamedCase {
  readonly id: string;
  readonly theCase: Case;
}

/** What another version of a policy changes for each. Judges only the rules that may move, once by each version. */
export function movesBetween(
  before: RuleBook,
  after: RuleBook,
  judgeCase: typeof judgeOn = judgeOn,
): (named: NamedCase) => PersonMoves {
  const only = rulesThatMayMove(before.policy, after.policy);
  const standing = (book: RuleBook, theCase: Case) => ({
    ...judgeCase(book, only ? { ...theCase, only } : theCase),
    changesOn: null,
  });
  return ({ id, theCase }) =>
    movesOfPerson(
      { id, before: standing(before, theCase), after: standing(after, theCase) },
      after.policy.warningDays,
    );
}
