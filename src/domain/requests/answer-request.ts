import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Steps } from './progress.ts';
import { awaitedAs, progressOf } from './progress.ts';
import type { TrainingRequest } from './training-request.ts';

interface GivenAnswer {
  readonly by: string;
  readonly at: string;
  readonly isRefusal: boolean;
  readonly reason: string;
  /** Why it may cost more than is left; empty: it need not. */
  readonly overspendBecause: string;
}

/** The request once somebody has answered it. */
export function answeredRequest(
  request: TrainingRequest,
  steps: Steps,
  { by, at, isRefusal, reason, overspendBecause }: GivenAnswer,
): Result<TrainingRequest, FieldProblem> {
  if (by === request.personOid) return err(fieldProblem('answer', 'own-request'));
  if (request.state !== 'waiting') return err(fieldProblem('answer', 'answered-already'));
  const as = awaitedAs(request, steps, by);
  const { step } = progressOf(request, steps);
  if (step === undefined || as.length === 0) {
    const isLater = steps.slice((step ?? 0) + 1).some((each) => each.some(({ oids }) => oids.includes(by)));
    return err(fieldProblem('answer', isLater ? 'not-asked-yet' : 'answered-already'));
  }
  if (isRefusal && reason === '') return err(fieldProblem('reason', 'empty'));
  const answers = [...request.answers, { step, as, by, at, isRefusal, reason }];
  const why = overspendBecause === '' ? request.overspendBecause : overspendBecause;
  return ok({ ...request, answers, overspendBecause: why, state: progressOf({ answers }, steps).state });
}

/** What may still be done with a request by whoever asked, or who looks after them. */
export type RequestEnd = 'withdraw' | 'cancel';

/** Undefined: it is over already, or never came so far. */
export function endedRequest(
  request: TrainingRequest,
  end: RequestEnd,
  reason: string,
): Result<TrainingRequest, FieldProblem> {
  if (end === 'withdraw')
    return request.state === 'waiting'
      ? ok({ ...request, state: 'withdrawn', endedBecause: reason })
      : err(fieldProblem('reason', 'not-waiting'));
  return request.state === 'approved'
    ? ok({ ...request, state: 'cancelled', endedBecause: reason })
    : err(fieldProblem('reason', 'not-approved'));
}
