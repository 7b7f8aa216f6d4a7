import * as z from 'zod/mini';
import { LONGEST_ANSWER } from '../domain/evaluations/evaluation.ts';
import { personText, requiredText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { read, write } from './endpoint.ts';

/** GET /api/evaluations/{eventKey}: the form that waits for the signed-in person, or what they answered, as cards. */
export const OpenEvaluation = z.object({
  eventKey: z.string(),
  eventTitle: z.string(),
  heldOn: z.string(),
  isAnswered: z.boolean(),
  /** The last day on which it can be answered, or the answer changed. */
  closesOn: z.string(),
  isClosed: z.boolean(),
  /** What was answered, else the form: an Adaptive Card, version 1.5. Null once an unanswered form has closed. */
  card: z.unknown(),
  /** The form with what was answered, while it can be changed; else null. */
  changeCard: z.unknown(),
  /** Key of the answer that stands: sent back by the form that changes it. */
  answerKey: z.nullable(z.string()),
});
export type OpenEvaluation = z.infer<typeof OpenEvaluation>;

/** POST /api/evaluations/{eventKey} and the card's own data. */
export const SubmitEvaluation = z.strictObject({
  rating: requiredText(40),
  answers: z._default(z.record(z.string().check(z.maxLength(60)), personText(LONGEST_ANSWER)), {}),
  /** Key of the person's answer that this one changes. */
  corrects: z.optional(RowKey),
});
export type SubmitEvaluation = z.infer<typeof SubmitEvaluation>;

/** As the page shows it from then on. */
export const SubmittedEvaluation = z.object({ isNew: z.boolean(), evaluation: OpenEvaluation });
export type SubmittedEvaluation = z.infer<typeof SubmittedEvaluation>;

/** GET /api/events/{key}/evaluations: what people answered, to those whom the form names to them. */
export const EventEvaluations = z.object({
  /** How many were marked present. */
  attended: z.number(),
  /** Each rating of the forms, nobody's choice too. */
  ratings: z.array(z.object({ id: z.string(), label: z.string(), count: z.number() })),
  /** By name. */
  answers: z.array(
    z.object({
      oid: z.string(),
      displayName: z.string(),
      tag: PersonTagView,
      rating: z.string(),
      /** One to each question, but where several were chosen. */
      answers: z.array(z.object({ question: z.string(), answers: z.array(z.string()) })),
      answeredOn: z.string(),
      /** Null where it never was. */
      changedOn: z.nullable(z.string()),
    }),
  ),
});
export type EventEvaluations = z.infer<typeof EventEvaluations>;

const ofEvent = z.object({ eventKey: RowKey });

export const evaluation = read({
  id: 'evaluation',
  path: '/evaluations/{eventKey}',
  summary: 'The form that waits for the signed-in person, or what they answered, as cards.',
  permission: 'evaluation.answer',
  params: ofEvent,
  reply: OpenEvaluation,
  shows: ['events', 'evaluations'],
});

export const submitEvaluation = write({
  id: 'submitEvaluation',
  path: '/evaluations/{eventKey}',
  summary: 'Answers an evaluation form, or changes the answer.',
  permission: 'evaluation.answer',
  params: ofEvent,
  body: SubmitEvaluation,
  reply: SubmittedEvaluation,
});

export const eventEvaluations = read({
  id: 'eventEvaluations',
  path: '/events/{eventKey}/evaluations',
  summary: 'What people answered, to those whom the form names to them.',
  permission: 'evaluation.read',
  params: ofEvent,
  reply: EventEvaluations,
  shows: ['events', 'evaluations'],
});
