import * as z from 'zod/mini';
import { MEETING_TASKS } from '../domain/reviews/waits-for.ts';
import { CivilDateField, FormId, ObjectId, personText, requiredText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { LastYearView, OutcomeView } from './standing.ts';
import { read, write } from './endpoint.ts';
import { Withdrawal } from './withdrawal.ts';

/** A review on record. */
const HeldReview = z.object({
  key: z.string(),
  /** Key of the row with which it began: the same after any number of corrections. */
  original: z.string(),
  kind: z.string(),
  kindLabel: z.string(),
  heldOn: z.string(),
  reviewerName: z.string(),
  agreed: z.string(),
  /** Who recorded it as it stands, or took it back, and on which day at which time of the organisation's. */
  recordedByName: z.string(),
  recordedOn: z.string(),
  recordedAt: z.string(),
  isCorrection: z.boolean(),
  mayMend: z.boolean(),
});
export type HeldReview = z.infer<typeof HeldReview>;

/** A review that counts no more, and why. */
const TakenBackReview = z.extend(HeldReview, { reason: z.string() });
export type TakenBackReview = z.infer<typeof TakenBackReview>;

/** A kind of review, and who holds it of the person. */
const ReviewKindView = z.object({
  id: z.string(),
  label: z.string(),
  /** What is wanted before the next one and nobody has done yet, in words. */
  missing: z.array(z.string()),
  mayRecord: z.boolean(),
  /** Several for a panel; none where nobody at all is found. */
  reviewerNames: z.array(z.string()),
  /** `stand-in`: whom the policy names is not known, and somebody answers in their place. */
  source: z.enum(['named', 'line-manager', 'cpd-lead', 'stand-in']),
  /** What those whom the policy wants named are; empty where it wants nobody named. */
  reviewerTitle: z.string(),
  /** The sentence of the policy; null where it says nothing. */
  clause: z.nullable(OutcomeView.shape.clause),
  /** How that sentence is read; empty where it says it outright. */
  reading: z.string(),
});
export type ReviewKindView = z.infer<typeof ReviewKindView>;

/** GET /api/people/{oid}/reviews: the review page of one person. */
export const ReviewPage = z.object({
  person: z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView }),
  /** What the policy asks for, with when it is or was due. */
  outcomes: z.array(OutcomeView),
  lastYears: z.array(LastYearView),
  kinds: z.array(ReviewKindView),
  mayNameReviewers: z.boolean(),
  /** What waits for the reader to do in a meeting, the most pressing first. */
  waiting: z.array(
    z.object({
      meetingKey: z.string(),
      kindLabel: z.string(),
      task: z.enum(MEETING_TASKS),
      /** When it was held, else when it is to be. */
      on: z.string(),
    }),
  ),
  /** Newest first. */
  held: z.array(HeldReview),
  /** Newest first. */
  takenBack: z.array(TakenBackReview),
  mayRecord: z.boolean(),
  today: z.string(),
});
export type ReviewPage = z.infer<typeof ReviewPage>;

/** POST /api/people/{oid}/reviews. The form makes `formId`: sending the same form twice stores one review. */
export const RecordReview = z.strictObject({
  formId: FormId,
  kind: requiredText(60),
  heldOn: CivilDateField,
  agreed: z._default(personText(4000), ''),
  /** Key of the review that this one corrects, or of what took it back: then it counts again. */
  corrects: z.optional(RowKey),
});
export type RecordReview = z.infer<typeof RecordReview>;

export const reviews = read({
  id: 'reviews',
  path: '/people/{oid}/reviews',
  summary: 'The review page of one person: what is asked for, who holds it, and what was held.',
  permission: 'review.read',
  params: z.object({ oid: ObjectId }),
  reply: ReviewPage,
  shows: ['reviews', 'standing', 'people'],
});

export const recordReview = write({
  id: 'recordReview',
  path: '/people/{oid}/reviews',
  summary: 'Records a review, or corrects one.',
  permission: 'review.change',
  params: z.object({ oid: ObjectId }),
  body: RecordReview,
  reply: ReviewPage,
  isSafeTwice: true,
  renews: reviews,
});

export const withdrawReview = write({
  id: 'withdrawReview',
  path: '/people/{oid}/reviews/{reviewKey}/withdrawal',
  summary: 'Takes a review back.',
  permission: 'review.change',
  params: z.object({ oid: ObjectId, reviewKey: RowKey }),
  body: Withdrawal,
  reply: ReviewPage,
  isSafeTwice: true,
  renews: reviews,
});
