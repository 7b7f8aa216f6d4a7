import { recordReview, reviews, withdrawReview } from '../../contract/reviews.ts';
import { ok } from '../../domain/result.ts';
import { readReviews } from '../../use-cases/reviews/read-reviews.ts';
import { recordReview as recordOne } from '../../use-cases/reviews/record-review.ts';
import { withdrawReview as withdrawOne } from '../../use-cases/reviews/withdraw-review.ts';
import { answer } from '../http/route.ts';
import { reviewView } from './review-view.ts';

export const reviewRoutes = [
  answer(reviews, (deps, { caller, params, words }) => {
    const result = readReviews(deps, { actorOid: caller.oid, personOid: params.oid });
    return result.ok ? ok({ body: reviewView(result.value, words) }) : result;
  }),

  answer(recordReview, async (deps, { caller, params, body, words }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const recorded = await recordOne(deps, { ...request, ...body });
    if (!recorded.ok) return recorded;
    const page = readReviews(deps, request);
    return page.ok ? ok({ isNew: recorded.value.isNew, body: reviewView(page.value, words) }) : page;
  }),

  answer(withdrawReview, async (deps, { caller, params, body, words }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const withdrawn = await withdrawOne(deps, { ...request, reviewKey: params.reviewKey, ...body });
    if (!withdrawn.ok) return withdrawn;
    const page = readReviews(deps, request);
    return page.ok ? ok({ isNew: withdrawn.value.isNew, body: reviewView(page.value, words) }) : page;
  }),
];
