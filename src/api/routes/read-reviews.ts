import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { readReviews } from '../../use-cases/read-reviews.ts';
import { defineRoute } from '../http/route.ts';
import { reviewView } from '../views/review-view.ts';

export const readReviewsRoute = defineRoute({
  method: 'get',
  path: '/people/:oid/reviews',
  permission: 'review.read',
  params: z.object({ oid: ObjectId }),
  body: z.unknown(),
  run(deps, { caller, params, words }) {
    const result = readReviews(deps, { actorOid: caller.oid, personOid: params.oid });
    return result.ok ? ok({ status: 200, body: reviewView(result.value, words) }) : result;
  },
});
