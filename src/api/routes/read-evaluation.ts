import * as z from 'zod/mini';
import type { OpenEvaluation } from '../../contract/evaluations.ts';
import { RowKey } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { evaluationFor } from '../../use-cases/evaluation-for.ts';
import { defineRoute } from '../http/route.ts';

export const readEvaluationRoute = defineRoute({
  method: 'get',
  path: '/evaluations/:eventKey',
  permission: 'evaluation.answer',
  params: z.object({ eventKey: RowKey }),
  body: z.unknown(),
  run(deps, { caller, params, words }) {
    const result = evaluationFor(deps, { actorOid: caller.oid, eventKey: params.eventKey });
    if (!result.ok) return result;
    const { event, isAnswered } = result.value;
    const body: OpenEvaluation = {
      eventKey: event.key,
      eventTitle: event.title,
      heldOn: deps.clock.dateAt(event.endsAt),
      isAnswered,
      card: isAnswered ? deps.cards.thanks(result.value, words) : deps.cards.request(result.value, words),
    };
    return ok({ status: 200, body });
  },
});
