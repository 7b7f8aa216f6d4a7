import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import { RecordReview } from '../../contract/reviews.ts';
import { ok } from '../../domain/result.ts';
import { readReviews } from '../../use-cases/read-reviews.ts';
import { recordReview } from '../../use-cases/record-review.ts';
import { defineRoute } from '../http/route.ts';
import { reviewView } from '../views/review-view.ts';

export const recordReviewRoute = defineRoute({
  method: 'post',
  path: '/people/:oid/reviews',
  permission: 'review.record',
  params: z.object({ oid: ObjectId }),
  body: RecordReview,
  async run(deps, { caller, params, body, words }) {
    const result = await recordReview(deps, { actorOid: caller.oid, personOid: params.oid, ...body });
    if (!result.ok) return result;
    const page = readReviews(deps, { actorOid: caller.oid, personOid: params.oid });
    if (!page.ok) return page;
    const { stored, isNew } = result.value;
    return ok({
      status: isNew ? 201 : 200,
      body: reviewView(page.value, words),
      seen: [deps.seen.tokenFor('reviews', stored)],
    });
  },
});
