import * as z from 'zod/mini';
import { CivilDateField, FormId, personText, requiredText } from './fields.ts';
import { LastYearView, OutcomeView } from './standing.ts';

/** GET /api/people/{oid}/reviews: the review page of one person. */
export const ReviewPage = z.object({
  person: z.object({ oid: z.string(), displayName: z.string(), roleLabel: z.string() }),
  /** What the policy asks for, with when it is or was due. */
  outcomes: z.array(OutcomeView),
  lastYears: z.array(LastYearView),
  kinds: z.array(z.object({ id: z.string(), label: z.string() })),
  /** Newest first. */
  held: z.array(
    z.object({
      key: z.string(),
      kindLabel: z.string(),
      heldOn: z.string(),
      reviewerName: z.string(),
      agreed: z.string(),
    }),
  ),
  mayRecord: z.boolean(),
  today: z.string(),
});
export type ReviewPage = z.infer<typeof ReviewPage>;

/** POST /api/people/{oid}/reviews */
export const RecordReview = z.strictObject({
  formId: FormId,
  kind: requiredText(60),
  heldOn: CivilDateField,
  agreed: z._default(personText(4000), ''),
});
export type RecordReview = z.infer<typeof RecordReview>;
