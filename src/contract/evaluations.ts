import * as z from 'zod/mini';
import { personText, requiredText } from './fields.ts';

/** GET /api/evaluations/{eventKey}: the form that waits for the signed-in person, as the card it is in chat. */
export const OpenEvaluation = z.object({
  eventKey: z.string(),
  eventTitle: z.string(),
  heldOn: z.string(),
  isAnswered: z.boolean(),
  /** An Adaptive Card, version 1.5. */
  card: z.unknown(),
});
export type OpenEvaluation = z.infer<typeof OpenEvaluation>;

/** POST /api/evaluations/{eventKey} and the card's own data. */
export const SubmitEvaluation = z.strictObject({
  rating: requiredText(40),
  answers: z._default(z.record(z.string().check(z.maxLength(60)), personText(4000)), {}),
});
export type SubmitEvaluation = z.infer<typeof SubmitEvaluation>;

/** The card that thanks, to put in the form's place. */
export const SubmittedEvaluation = z.object({ isNew: z.boolean(), card: z.unknown() });
export type SubmittedEvaluation = z.infer<typeof SubmittedEvaluation>;
