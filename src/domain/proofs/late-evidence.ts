import { RECORDED_LATE } from '../requirements/shared/uncounted.ts';
import type { RuleBook } from '../rule-books/rule-book.ts';
import type { Case } from '../case/case.ts';
import type { Standing } from '../outcomes/outcome.ts';
import type { Proof } from './proof.ts';
import { proofOf } from './proof.ts';

export type LateEvidence = Proof['uncounted'][number];

/** Evidence that would have been looked at, had it been recorded by the day whose knowledge judges; each piece once. */
export function lateEvidence(judged: {
  readonly book: RuleBook;
  readonly standing: Standing;
  readonly theCase: Case;
}): readonly LateEvidence[] {
  const late = judged.standing.outcomes
    .filter(({ uncountedEvidence }) => uncountedEvidence.some(({ reason }) => reason.id === RECORDED_LATE))
    .flatMap(({ requirement }) => proofOf(requirement, judged)?.uncounted ?? [])
    .filter(({ reason }) => reason.id === RECORDED_LATE);
  return [...new Map(late.map((each) => [each.id, each])).values()].toSorted((first, second) =>
    (second.on ?? '').localeCompare(first.on ?? ''),
  );
}
