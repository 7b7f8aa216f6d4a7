import * as z from 'zod/mini';
import type { SubmittedEvaluation } from '../../contract/evaluations.ts';
import { SubmitEvaluation } from '../../contract/evaluations.ts';
import { RowKey } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { submitEvaluation } from '../../use-cases/submit-evaluation.ts';
import { defineRoute } from '../http/route.ts';
import { evaluationView } from '../views/evaluation-view.ts';

export const submitEvaluationRoute = defineRoute({
  method: 'post',
  path: '/evaluations/:eventKey',
  permission: 'evaluation.answer',
  params: z.object({ eventKey: RowKey }),
  body: SubmitEvaluation,
  async run(deps, { caller, params, body, words }) {
    const result = await submitEvaluation(deps, { actorOid: caller.oid, eventKey: params.eventKey, ...body });
    if (!result.ok) return result;
    const { stored, isNew } = result.value;
    const reply: SubmittedEvaluation = { isNew, evaluation: evaluationView(result.value, words) };
    const seen = stored ? [deps.seen.tokenFor('evaluations', stored)] : [];
    return ok({ status: isNew ? 201 : 200, body: reply, seen });
  },
});
