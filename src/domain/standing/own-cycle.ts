import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle, CycleRule } from '../cycles/cycle.ts';
import { cycleHolding } from '../cycles/cycle.ts';
import type { Policy } from '../policies/policy.ts';
import { whyNotKnown } from '../requirements/shared/uncounted.ts';
import type { Case } from '../case/case.ts';
import type { RegisterSubmissionEvidence } from '../evidence/evidence.ts';
import { isWholeSubmission } from '../evidence/evidence.ts';

type Known = Pick<Case, 'person' | 'knownOn'>;

/** The latest renewal that is known on a day. */
function renewedOn(
  submissions: readonly RegisterSubmissionEvidence[],
  asOf: CivilDate,
  { knownOn }: Known,
): CivilDate | null {
  let latest: CivilDate | null = null;
  for (const each of submissions) {
    const counts = isWholeSubmission(each) && !whyNotKnown(each, { asOf, knownOn });
    if (counts && (latest === null || each.date > latest)) latest = each.date;
  }
  return latest;
}

/**
 * The day from which somebody's own cycles are counted; undefined where the policy's cycles are everybody's, and for whom
 * no registration is known: they go by everybody's.
 */
export function ownFirstDay(
  { from }: CycleRule,
  theCase: Known,
  submissions: readonly RegisterSubmissionEvidence[],
  asOf: CivilDate,
): CivilDate | undefined {
  if (from === undefined) return undefined;
  const { registeredOn } = theCase.person;
  const renewed = from === 'renewal' ? renewedOn(submissions, asOf, theCase) : null;
  const isLater = renewed !== null && (registeredOn === null || renewed > registeredOn);
  return (isLater ? renewed : registeredOn) ?? undefined;
}

/** The policy's cycle that holds a day, for the person of a case. */
export function cycleOfCase({ cycle }: Pick<Policy, 'cycle'>, theCase: Case, on: CivilDate): Cycle {
  const submissions = theCase.evidence.filter((each) => each.type === 'register-submission');
  return cycleHolding(cycle, on, ownFirstDay(cycle, theCase, submissions, on));
}
