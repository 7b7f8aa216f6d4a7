import { ruleBooksOfPerson } from '../shared/policies-of-person.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import { missingBefore } from '../../domain/reviews/review-gate.ts';
import { judgeOn } from '../../domain/standing/judge-on.ts';
import type { Deps } from '../shared/deps.ts';
import { caseOfPerson } from '../standing/standing-of-person.ts';

interface PlannedReview {
  readonly kind: string;
  readonly heldOn: CivilDate;
  /** Key of the row that it corrects. */
  readonly corrects: string | undefined;
}

/**
 * What a person's policies want before a meeting held on a day and nobody had done by then, by name. The engine says it, as
 * it would without the meeting: what the form lets through counts as held.
 */
export function missingBeforeReview(
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  person: Person,
  { kind, heldOn, corrects }: PlannedReview,
): readonly string[] {
  const days = { asOf: heldOn, knownOn: deps.clock.today() };
  const outcomes = ruleBooksOfPerson(deps, person).flatMap((book) => {
    const theCase = caseOfPerson(deps, person, book, days);
    const evidence = theCase.evidence.filter(
      (each) =>
        each.type !== 'review' || (each.id !== corrects && (each.kind !== kind || each.heldOn !== heldOn)),
    );
    return judgeOn(book, { ...theCase, evidence }).outcomes;
  });
  return missingBefore(kind, outcomes);
}
