import * as z from 'zod/mini';
import { PersonTagView } from './person-tag.ts';
import { AskedDays } from './standing-on.ts';
import { LastYearView, OutcomeView, ShownStatus } from './standing.ts';
import { read } from './endpoint.ts';
import { ObjectId } from './fields.ts';

/** GET /api/people/{oid}/why/{requirement}?policy=&asOf=&knownOn=: all that one verdict of a day rests on, in the reader's words. */
export const Why = z.object({
  person: z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView }),
  asOf: z.string(),
  /** What was recorded later was not known. */
  knownOn: z.string(),
  outcome: OutcomeView,
  lastYear: z.nullable(LastYearView),
  /** What is known of the person and was looked at, a sentence each. */
  facts: z.array(z.string()),
  /** Terms, programmes, alternatives; empty where the rule has none. */
  parts: z.array(z.object({ name: z.string(), shown: ShownStatus, statusLabel: z.string() })),
  counted: z.array(
    z.object({ label: z.string(), on: z.nullable(z.string()), amount: z.nullable(z.string()) }),
  ),
  uncounted: z.array(z.object({ label: z.string(), on: z.nullable(z.string()), reason: z.string() })),
  /** Key of the event whose evaluation form waits for the reader and would answer it. */
  answeredByForm: z.nullable(z.string()),
  /** An entry that the reader may record and that would answer it; `about` is an id that the entry's form knows. */
  answeredBy: z.nullable(z.object({ kind: z.string(), about: z.string() })),
});
export type Why = z.infer<typeof Why>;

const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100));

/** A requirement's key in its policy. */
export const RequirementKey = Id;

/** Which proof: of a day, of a policy's. Left out: the main policy's, or that of the only one that has the requirement. */
export const AskedWhy = z.extend(AskedDays, { policy: z.optional(Id) });

export const why = read({
  id: 'why',
  path: '/people/{oid}/why/{requirement}',
  summary: 'All that one verdict of a day rests on, in the reader’s words.',
  permission: 'record.read',
  params: z.object({ oid: ObjectId, requirement: RequirementKey }),
  query: AskedWhy,
  reply: Why,
  shows: ['standing'],
});
