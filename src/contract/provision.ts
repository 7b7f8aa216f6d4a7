import * as z from 'zod/mini';
import { EVENT_DELIVERIES } from '../domain/provision/offer.ts';
import { read, write } from './endpoint.ts';
import { CivilDateField, FormId, personText, requiredText, RowKey } from './fields.ts';
import { OutcomeView } from './standing.ts';

const Answer = z.enum(['yes', 'no', 'n/a']);
const Enough = z.enum(['sufficient', 'insufficient']);

/** What keeps an event from being offered. */
export const ObstacleView = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('criterion'),
    label: z.string(),
    /** Null: nobody has answered. */
    answer: z.nullable(Answer),
    clause: OutcomeView.shape.clause,
  }),
  z.object({
    by: z.literal('provider'),
    because: z.enum(['not-judged', 'found-wanting', 'judged-too-long-ago']),
    provider: z.string(),
  }),
]);
export type ObstacleView = z.infer<typeof ObstacleView>;

/** GET /api/events/{key}/provision: whether an event may be offered, and what its policy asks for that. */
export const Provision = z.object({
  /** To be sent with an answer: what somebody else answered since is never overwritten unseen. */
  version: z.string(),
  title: z.string(),
  heldOn: z.string(),
  provider: z.string(),
  delivery: z.enum(EVENT_DELIVERIES),
  /** In the policy's order; empty: it sets no conditions. */
  criteria: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      mayBeNotApplicable: z.boolean(),
      clause: OutcomeView.shape.clause,
      /** Null: nobody has answered. */
      judged: z.nullable(z.object({ answer: Answer, note: z.string(), byName: z.string(), on: z.string() })),
    }),
  ),
  /** Somebody from outside is engaged, so that they are judged first. */
  asksProvider: z.boolean(),
  judgement: z.nullable(
    z.object({
      quality: Enough,
      integrity: Enough,
      reason: z.string(),
      until: z.string(),
      byName: z.string(),
      on: z.string(),
    }),
  ),
  obstacles: z.array(ObstacleView),
});
export type Provision = z.infer<typeof Provision>;

/** POST /api/events/{key}/criteria: the answer to one of them. A no, and what does not apply, says why. */
export const JudgeCriterion = z.strictObject({
  version: requiredText(200),
  criterion: requiredText(100),
  answer: Answer,
  note: personText(1000),
});
export type JudgeCriterion = z.infer<typeof JudgeCriterion>;

/** POST /api/events/{key}/provider: what was found of whoever provides it. */
export const JudgeProvider = z.strictObject({
  formId: FormId,
  quality: Enough,
  integrity: Enough,
  reason: requiredText(1000),
  until: CivilDateField,
});
export type JudgeProvider = z.infer<typeof JudgeProvider>;

const ofEvent = z.object({ eventKey: RowKey });

export const provision = read({
  id: 'provision',
  path: '/events/{eventKey}/provision',
  summary: 'Whether an event may be offered, and what its policy asks for that.',
  permission: 'provision.judge',
  params: ofEvent,
  reply: Provision,
  shows: ['events', 'policies', 'people'],
});

export const judgeCriterion = write({
  id: 'judgeCriterion',
  path: '/events/{eventKey}/criteria',
  summary: 'Answers one of the policy’s conditions for offering an event.',
  permission: 'provision.judge',
  params: ofEvent,
  body: JudgeCriterion,
  reply: Provision,
  isSafeTwice: true,
  renews: provision,
});

export const judgeProvider = write({
  id: 'judgeProvider',
  path: '/events/{eventKey}/provider',
  summary: 'Says what was found of whoever provides an event.',
  permission: 'provision.judge',
  params: ofEvent,
  body: JudgeProvider,
  reply: Provision,
  isSafeTwice: true,
  renews: provision,
});
