import type { CivilDate } from '../../cycles/civil-date.ts';
import type { DisseminationEvidence, EvaluationEvidence } from '../../evidence/evidence.ts';
import type { UncountedEvidence } from '../../outcomes/outcome.ts';
import type { Asking } from './each-activity.ts';
import type { Facts } from './define-requirement.ts';
import { latestFirst } from './latest-first.ts';
import { notRecognised, superseded } from './uncounted.ts';

type Answer = EvaluationEvidence | DisseminationEvidence;

const answeredOn = (answer: Answer): CivilDate =>
  answer.type === 'evaluation' ? answer.submittedOn : answer.doneOn;

/** Matches answers to the activities they name; of several for one activity the latest counts. */
export function answersByActivity(answers: readonly Answer[], activities: readonly Asking[], facts: Facts) {
  const asking = new Set(activities.map(({ id }) => id));
  const { known, later } = latestFirst(answers, facts);
  const latest = new Map<string, Answer>();
  const uncounted: UncountedEvidence[] = [];
  for (const answer of known) {
    const counted = latest.get(answer.activity);
    if (!asking.has(answer.activity)) uncounted.push(notRecognised(answer.id));
    else if (counted) uncounted.push(superseded(answer.id, answeredOn(counted)));
    else latest.set(answer.activity, answer);
  }
  return {
    answerTo: ({ id }: Asking) => latest.get(id)?.id,
    uncounted: [...uncounted, ...later],
  };
}
