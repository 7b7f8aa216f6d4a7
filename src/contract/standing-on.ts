import * as z from 'zod/mini';
import { CivilDateField, ObjectId } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { LastYearView, Overall, StandingView } from './standing.ts';
import { read } from './endpoint.ts';

/** A day to judge, and the day whose knowledge judges it. Left out: today. */
export const AskedDays = z.strictObject({
  asOf: z.optional(CivilDateField),
  knownOn: z.optional(CivilDateField),
});
export type AskedDays = z.infer<typeof AskedDays>;

const StoodUnder = z.object({
  /** The version in force on the day. */
  policy: z.object({ title: z.string(), version: z.string(), effectiveFrom: z.string() }),
  /** Under this policy, with what was missed of the cycle before. */
  overall: Overall,
  standing: StandingView,
  /** What was missed in the cycle before, and was not signed off by then. */
  lastYear: z.nullable(LastYearView),
  /** What was recorded too late to be known, newest first. */
  late: z.array(z.object({ label: z.string(), on: z.nullable(z.string()), reason: z.string() })),
});
export type StoodUnder = z.infer<typeof StoodUnder>;

/** GET /api/people/{oid}/standing-on?asOf=&knownOn=: where a person stood on a day, with what was known on a day. */
export const StandingOn = z.object({
  person: z.object({
    oid: z.string(),
    displayName: z.string(),
    tag: PersonTagView,
    leftOn: z.nullable(z.string()),
  }),
  asOf: z.string(),
  knownOn: z.string(),
  today: z.string(),
  /** Under each of the person's policies, the main one first; empty where there is none. */
  under: z.array(StoodUnder),
  /** When the first of the person's evidence was recorded here; null while none is. */
  recordSince: z.nullable(z.string()),
});
export type StandingOn = z.infer<typeof StandingOn>;

export const standingOn = read({
  id: 'standingOn',
  path: '/people/{oid}/standing-on',
  summary: 'Where a person stood on a day, with what was known on a day.',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  query: AskedDays,
  reply: StandingOn,
  shows: ['standing'],
});
