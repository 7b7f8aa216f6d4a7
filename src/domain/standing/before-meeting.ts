import type { Case } from '../case/case.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { evidenceDate } from '../evidence/evidence.ts';
import { missingBefore } from '../reviews/review-gate.ts';
import type { RuleBook } from '../rule-books/rule-book.ts';
import { judging, standingOfDay } from './judge-on.ts';

/** A meeting opens nothing for itself. What is dated later than it is known to no judgement of its day. */
const isOther = (meetingDate: CivilDate, kind: string) => (evidence: CaseEvidence) =>
  !(evidence.type === 'review' && evidence.kind === kind && evidence.heldOn === meetingDate);

/**
 * What the rules on a kind of review want before a meeting of that day and what the case does not show, by the names of their
 * parts. What the case dates after its own day is not known.
 */
export function missingBeforeMeeting(
  book: RuleBook,
  theCase: Case,
  kind: string,
  meetingDate: CivilDate,
): readonly string[] {
  const isKnown = (evidence: CaseEvidence) => (evidenceDate(evidence) ?? theCase.asOf) <= theCase.asOf;
  const evidence = theCase.evidence.filter(isKnown).filter(isOther(meetingDate, kind));
  const then = { ...theCase, asOf: meetingDate, evidence };
  return missingBefore(kind, standingOfDay(judging(book, then), meetingDate).outcomes);
}
