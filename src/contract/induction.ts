import * as z from 'zod/mini';
import { STEP_STATES } from '../domain/induction/induction.ts';
import { read } from './endpoint.ts';
import { ObjectId } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { NextActionView } from './record.ts';
import { OutcomeView } from './standing.ts';

const InductionStepView = z.object({
  outcome: OutcomeView,
  state: z.enum(STEP_STATES),
  /** The day by which it is to be done for the first time; null: it has none, or it was done. */
  dueOn: z.nullable(z.string()),
  doneOn: z.nullable(z.string()),
  wasLate: z.boolean(),
  /** What is to be done before it; null: nothing is in the way. */
  after: z.nullable(z.string()),
  /** A document: whoever has read it says so, and nobody else can. */
  isReading: z.boolean(),
  /** To the person alone; null where nothing waits. */
  action: z.nullable(NextActionView),
});
export type InductionStepView = z.infer<typeof InductionStepView>;

/** GET /api/people/{oid}/induction */
export const InductionPage = z.object({
  person: z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView }),
  startedOn: z.string(),
  /** Of each of the person's policies that has one, in its order; none: nothing is asked of people who are new. */
  inductions: z.array(
    z.object({ policyId: z.string(), title: z.string(), steps: z.array(InductionStepView) }),
  ),
  /** The reader may record training for somebody else. */
  mayRecord: z.boolean(),
  today: z.string(),
});
export type InductionPage = z.infer<typeof InductionPage>;

export const induction = read({
  id: 'induction',
  path: '/people/{oid}/induction',
  summary: 'What a person meets first when they are new, and how far they are.',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  reply: InductionPage,
  shows: ['standing', 'entries', 'policies', 'people'],
});
