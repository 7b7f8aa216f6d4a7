import * as z from 'zod/mini';
import { REQUEST_KINDS, REQUEST_STATES, WITHIN_PLAN } from '../domain/requests/training-request.ts';
import { read, write } from './endpoint.ts';
import { CivilDateField, FormId, personText, requiredText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { Withdrawal } from './withdrawal.ts';

const NamedChoice = z.object({ id: z.string(), label: z.string() });

const StepView = z.object({
  /** Of one step one is enough. */
  names: z.array(
    z.object({
      /** As the policy calls them. */
      name: z.string(),
      /** Who that is today; none where nobody is known. */
      people: z.array(z.string()),
      isStandIn: z.boolean(),
    }),
  ),
  /** Its answer is awaited now. */
  isNow: z.boolean(),
});

export const RequestView = z.object({
  key: z.string(),
  /** To be sent with an answer or a change. */
  version: z.string(),
  person: z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView }),
  title: z.string(),
  reason: z.string(),
  /** What they point at in their plan; null: nothing. */
  needText: z.nullable(z.string()),
  goalText: z.nullable(z.string()),
  kind: z.enum(REQUEST_KINDS),
  provider: z.string(),
  startsOn: z.string(),
  minutes: z.number(),
  costPence: z.number(),
  cover: z.string(),
  strandLabel: z.nullable(z.string()),
  withinPlan: z.nullable(z.enum(WITHIN_PLAN)),
  whoGains: z.string(),
  whatChanges: z.string(),
  howKnown: z.string(),
  state: z.enum(REQUEST_STATES),
  askedOn: z.string(),
  steps: z.array(StepView),
  answers: z.array(
    z.object({
      byName: z.string(),
      /** As whom, as the policy calls them. */
      as: z.array(z.string()),
      on: z.string(),
      isRefusal: z.boolean(),
      reason: z.string(),
    }),
  ),
  endedBecause: z.string(),
  /** What was approved for them in the twelve months before; null where it is the reader’s own. */
  /** What is left on its strand without it; null where no budget pays for it, or it is the reader’s own. */
  leftPence: z.nullable(z.number()),
  overspendBecause: z.string(),
  /** What was paid for it; null: nothing yet. */
  invoicePence: z.nullable(z.number()),
  had: z.nullable(z.object({ count: z.number(), costPence: z.number(), minutes: z.number() })),
  may: z.object({ answer: z.boolean(), withdraw: z.boolean(), cancel: z.boolean(), settle: z.boolean() }),
});
export type RequestView = z.infer<typeof RequestView>;

/** GET /api/requests */
export const RequestsPage = z.object({
  /** The reader’s own, the latest first. */
  mine: z.array(RequestView),
  /** What waits for the reader’s answer, the longest first. */
  waiting: z.array(RequestView),
  /** What the reader answered lately. */
  answered: z.array(RequestView),
  /** What the reader may ask for, and point at; null for somebody who is not on the list of people. */
  choices: z.nullable(
    z.object({
      strands: z.array(NamedChoice),
      needs: z.array(NamedChoice),
      goals: z.array(NamedChoice),
      asksWithinPlan: z.boolean(),
    }),
  ),
  /** The reader may set budgets. */
  mayManageBudgets: z.boolean(),
  today: z.string(),
});
export type RequestsPage = z.infer<typeof RequestsPage>;

export const LONGEST_REQUEST_TEXT = 1000;
/** A hundred thousand pounds. */
export const MOST_REQUEST_PENCE = 10_000_000;
/** A course of three years, all day. */
export const MOST_REQUEST_MINUTES = 360_000;

/** POST /api/requests. The form makes `formId`: sending it twice stores one request. */
export const AskForTraining = z.strictObject({
  formId: FormId,
  title: requiredText(200),
  reason: requiredText(LONGEST_REQUEST_TEXT),
  need: z.optional(RowKey),
  goal: z.optional(RowKey),
  kind: z.enum(REQUEST_KINDS),
  provider: z._default(personText(200), ''),
  startsOn: CivilDateField,
  minutes: z.number().check(z.int(), z.minimum(1), z.maximum(MOST_REQUEST_MINUTES)),
  costPence: z.number().check(z.int(), z.minimum(0), z.maximum(MOST_REQUEST_PENCE)),
  cover: z._default(personText(LONGEST_REQUEST_TEXT), ''),
  strand: z.optional(requiredText(100)),
  withinPlan: z.optional(z.enum(WITHIN_PLAN)),
  whoGains: z._default(personText(LONGEST_REQUEST_TEXT), ''),
  whatChanges: z._default(personText(LONGEST_REQUEST_TEXT), ''),
  howKnown: z._default(personText(LONGEST_REQUEST_TEXT), ''),
});
export type AskForTraining = z.infer<typeof AskForTraining>;

const Version = requiredText(200);

/** POST /api/requests/{requestKey}/answer; a refusal says why. */
export const AnswerRequest = z.strictObject({
  version: Version,
  answer: z.enum(['approve', 'refuse']),
  reason: z._default(personText(400), ''),
  overspendBecause: z._default(personText(400), ''),
});
export type AnswerRequest = z.infer<typeof AnswerRequest>;

/** POST /api/requests/{requestKey}/withdrawal and …/cancellation */
export const EndRequest = z.extend(Withdrawal, { version: Version });
export type EndRequest = z.infer<typeof EndRequest>;

/** POST /api/requests/{requestKey}/invoice; null takes it back. */
export const SettleInvoice = z.strictObject({
  version: Version,
  invoicePence: z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(MOST_REQUEST_PENCE))),
});
export type SettleInvoice = z.infer<typeof SettleInvoice>;

const ofRequest = z.object({ requestKey: RowKey });

export const requests = read({
  id: 'requests',
  path: '/requests',
  summary: 'What the caller asked for, and what waits for their answer.',
  permission: 'signed-in',
  reply: RequestsPage,
  shows: ['requests', 'goals', 'people', 'policies'],
});

export const askForTraining = write({
  id: 'askForTraining',
  path: '/requests',
  summary: 'Asks for training.',
  permission: 'request.ask',
  body: AskForTraining,
  reply: RequestsPage,
  isSafeTwice: true,
  renews: requests,
});

export const answerRequest = write({
  id: 'answerRequest',
  path: '/requests/{requestKey}/answer',
  summary: 'Approves a request, or refuses it and says why.',
  permission: 'request.answer',
  params: ofRequest,
  body: AnswerRequest,
  reply: RequestsPage,
  isSafeTwice: true,
  renews: requests,
});

export const withdrawRequest = write({
  id: 'withdrawRequest',
  path: '/requests/{requestKey}/withdrawal',
  summary: 'Takes a request back that waits for an answer.',
  permission: 'request.ask',
  params: ofRequest,
  body: EndRequest,
  reply: RequestsPage,
  isSafeTwice: true,
  renews: requests,
});

export const cancelRequest = write({
  id: 'cancelRequest',
  path: '/requests/{requestKey}/cancellation',
  summary: 'Says that approved training does not take place.',
  permission: 'request.cancel',
  params: ofRequest,
  body: EndRequest,
  reply: RequestsPage,
  isSafeTwice: true,
  renews: requests,
});

export const settleInvoice = write({
  id: 'settleInvoice',
  path: '/requests/{requestKey}/invoice',
  summary: 'Says what was paid for approved training.',
  permission: 'invoice.settle',
  params: ofRequest,
  body: SettleInvoice,
  reply: RequestsPage,
  isSafeTwice: true,
  renews: requests,
});
