import * as z from 'zod';
import { policyReviewOn } from '../../domain/policies/policy-review.ts';
import { ok } from '../../domain/result.ts';
import { DateText, OptionalDate } from '../assess/fields.ts';
import { defineTopic } from '../topics/topic.ts';

export const policyReview = defineTopic({
  name: 'policy-review',
  given: z.object({
    asOf: DateText,
    lastReview: OptionalDate,
    cadenceMonths: z.int({ error: 'not a whole number' }).min(1, { error: 'below 1' }).nullish(),
    nextReview: OptionalDate,
  }),
  answer: ({ asOf, lastReview, cadenceMonths = null, nextReview }) => {
    const { isMismatch, ...review } = policyReviewOn({ lastReview, cadenceMonths, nextReview }, asOf);
    return ok({ ...review, mismatchWarning: isMismatch });
  },
});
