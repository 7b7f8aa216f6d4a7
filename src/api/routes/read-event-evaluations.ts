import * as z from 'zod/mini';
import type { EventEvaluations } from '../../contract/evaluations.ts';
import { RowKey } from '../../contract/fields.ts';
import { ratingLabel, wordedAnswers } from '../../domain/evaluations/worded-answers.ts';
import { ok } from '../../domain/result.ts';
import { readEventEvaluations } from '../../use-cases/read-event-evaluations.ts';
import { defineRoute } from '../http/route.ts';
import { personTagView } from '../views/person-tag-view.ts';

export const readEventEvaluationsRoute = defineRoute({
  method: 'get',
  path: '/events/:key/evaluations',
  permission: 'evaluation.read',
  params: z.object({ key: RowKey }),
  body: z.unknown(),
  run(deps, { caller, params }) {
    const result = readEventEvaluations(deps, { actorOid: caller.oid, eventKey: params.key });
    if (!result.ok) return result;
    const { attended, ratings, answers } = result.value;
    const body: EventEvaluations = {
      attended,
      ratings: ratings.map((each) => ({ ...each })),
      answers: answers.map(({ person, tag, answer, form, answeredOn, changedOn }) => ({
        oid: person.oid,
        displayName: person.displayName,
        tag: personTagView(tag),
        rating: ratingLabel(form, answer.rating),
        answers: wordedAnswers(form, answer).map((each) => ({ ...each })),
        answeredOn,
        changedOn: changedOn ?? null,
      })),
    };
    return ok({ status: 200, body });
  },
});
