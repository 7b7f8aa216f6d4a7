import * as z from 'zod/mini';
import { ObjectId, RowKey } from '../../contract/fields.ts';
import { Withdrawal } from '../../contract/withdrawal.ts';
import { ok } from '../../domain/result.ts';
import { readReviews } from '../../use-cases/read-reviews.ts';
import { withdrawReview } from '../../use-cases/withdraw-review.ts';
import { defineRoute } from '../http/route.ts';
import { reviewView } from '../views/review-view.ts';

export const withdrawReviewRoute = defineRoute({
  method: 'post',
  path: '/people/:oid/reviews/:reviewKey/withdrawal',
  permission: 'review.read',
  params: z.object({ oid: ObjectId, reviewKey: RowKey }),
  body: Withdrawal,
  async run(deps, { caller, params, body, words }) {
    const actorOid = caller.oid;
    const personOid = params.oid;
    const result = await withdrawReview(deps, { actorOid, personOid, reviewKey: params.reviewKey, ...body });
    if (!result.ok) return result;
    const page = readReviews(deps, { actorOid, personOid });
    if (!page.ok) return page;
    const { stored, isNew } = result.value;
    return ok({
      status: isNew ? 201 : 200,
      body: reviewView(page.value, words),
      seen: [deps.seen.tokenFor('reviews', stored)],
    });
  },
});
