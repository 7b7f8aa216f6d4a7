import * as z from 'zod/mini';
import { EntryView } from './entries.ts';
import { FileView } from './files.ts';
import { FormId, ObjectId, personText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { read, write } from './endpoint.ts';

export const LONGEST_RETURN_REASON = 500;

/** GET /api/checks: what waits for the caller to look at, whose has waited longest first. */
export const ChecksPage = z.object({
  /** All that waits; of very many, the rest comes when these are done. */
  count: z.number(),
  waiting: z.array(
    z.object({
      person: z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView }),
      entry: EntryView,
      files: z.array(FileView),
      /** Whether it counts until somebody has looked; null: it answers no rule at all. */
      counts: z.nullable(z.boolean()),
      /** How the policy's words come to its being checked. */
      reading: z.string(),
    }),
  ),
});
export type ChecksPage = z.infer<typeof ChecksPage>;

/** POST /api/people/{oid}/entries/{entryKey}/check: of the row and the files that were looked at. */
export const CheckEntry = z.strictObject({
  formId: FormId,
  files: z.array(RowKey).check(z.maxLength(50)),
  /** `waiting` takes an earlier finding back. */
  finding: z.enum(['verified', 'returned', 'waiting']),
  reason: personText(LONGEST_RETURN_REASON),
});
export type CheckEntry = z.infer<typeof CheckEntry>;

export const checks = read({
  id: 'checks',
  path: '/checks',
  summary: 'What those for whom the caller answers recorded of themselves, and nobody has looked at yet.',
  permission: 'signed-in',
  reply: ChecksPage,
  shows: ['entries', 'people', 'policies'],
});

export const checkEntry = write({
  id: 'checkEntry',
  path: '/people/{oid}/entries/{entryKey}/check',
  summary: 'Says of an entry that it was seen to be so, or gives it back with the reason.',
  permission: 'record.check',
  params: z.object({ oid: ObjectId, entryKey: RowKey }),
  body: CheckEntry,
  reply: ChecksPage,
  isSafeTwice: true,
  renews: checks,
});
