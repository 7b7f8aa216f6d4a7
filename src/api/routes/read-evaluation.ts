import * as z from 'zod/mini';
import { RowKey } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { evaluationFor } from '../../use-cases/evaluation-for.ts';
import { defineRoute } from '../http/route.ts';
import { evaluationView } from '../views/evaluation-view.ts';

export const readEvaluationRoute = defineRoute({
  method: 'get',
  path: '/evaluations/:eventKey',
  permission: 'evaluation.answer',
  params: z.object({ eventKey: RowKey }),
  body: z.unknown(),
  run(deps, { caller, params, words }) {
    const result = evaluationFor(deps, { actorOid: caller.oid, eventKey: params.eventKey });
    if (!result.ok) return result;
    return ok({ status: 200, body: evaluationView(result.value, words) });
  },
});
