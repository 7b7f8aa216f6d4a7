import { evaluation, eventEvaluations, submitEvaluation } from '../../contract/evaluations.ts';
import { ok } from '../../domain/result.ts';
import { evaluationFor } from '../../use-cases/evaluations/evaluation-for.ts';
import { readEventEvaluations } from '../../use-cases/evaluations/read-event-evaluations.ts';
import { submitEvaluation as submitOne } from '../../use-cases/evaluations/submit-evaluation.ts';
import { answer } from '../http/route.ts';
import { eventEvaluationsView } from './event-evaluations-view.ts';
import { evaluationView } from './evaluation-view.ts';

export const evaluationRoutes = [
  answer(evaluation, (deps, { caller, params, words }) => {
    const result = evaluationFor(deps, { actorOid: caller.oid, eventKey: params.eventKey });
    return result.ok ? ok({ body: evaluationView(result.value, words) }) : result;
  }),

  answer(submitEvaluation, async (deps, { caller, params, body, words }) => {
    const result = await submitOne(deps, { actorOid: caller.oid, eventKey: params.eventKey, ...body });
    if (!result.ok) return result;
    const { isNew } = result.value;
    return ok({ isNew, body: { isNew, evaluation: evaluationView(result.value, words) } });
  }),

  answer(eventEvaluations, (deps, { caller, params, words }) => {
    const result = readEventEvaluations(deps, { actorOid: caller.oid, eventKey: params.eventKey });
    return result.ok ? ok({ body: eventEvaluationsView(result.value, words) }) : result;
  }),
];
