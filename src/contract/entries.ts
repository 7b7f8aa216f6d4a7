import * as z from 'zod/mini';
import { FormId, ObjectId, personText, requiredText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { read, write } from './endpoint.ts';
import { Withdrawal } from './withdrawal.ts';

const Choice = z.object({ id: z.string(), label: z.string() });

/** One field of an entry's form, in the reader's words. */
export const EntryFieldView = z.object({
  /** Names the field when the form is sent. */
  column: z.string(),
  type: z.enum(['choice', 'several', 'day', 'number', 'line', 'text', 'colleague']),
  label: z.string(),
  hint: z.nullable(z.string()),
  isRequired: z.boolean(),
  /** Asked for only while another field holds one of these. */
  onlyWhen: z.nullable(z.object({ column: z.string(), is: z.array(z.string()) })),
  /** Of a choice, all there are; of a line, what is suggested while typing; of a colleague, those named already. */
  choices: z.array(Choice),
  /** Of a day; both ends in. */
  earliest: z.nullable(z.string()),
  latest: z.nullable(z.string()),
  /** Of a text, in characters. */
  longest: z.nullable(z.number()),
});
export type EntryFieldView = z.infer<typeof EntryFieldView>;

export const EntryKindView = z.object({
  name: z.string(),
  label: z.string(),
  /** What it is for, in a sentence. */
  purpose: z.string(),
  fields: z.array(EntryFieldView),
});
export type EntryKindView = z.infer<typeof EntryKindView>;

export const EntryView = z.object({
  key: z.string(),
  /** Key of the row with which it began: the same after any number of corrections. */
  original: z.string(),
  kind: z.string(),
  kindLabel: z.string(),
  /** Each field that was filled in, in the reader's words. */
  lines: z.array(z.object({ label: z.string(), value: z.string() })),
  /** As the form takes them, to begin a correction from. */
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** The organisation's day, and its time of day. */
  recordedOn: z.string(),
  recordedAt: z.string(),
  recordedByName: z.string(),
  mayChange: z.boolean(),
  /** The archive from elsewhere that it came with; null: it was entered here. */
  brought: z.nullable(
    z.object({
      organisationName: z.string(),
      personName: z.string(),
      number: z.string(),
      madeOn: z.nullable(z.string()),
    }),
  ),
});
export type EntryView = z.infer<typeof EntryView>;

/** An entry that counts no more, for whoever has its form open. */
const TakenBackEntry = z.object({
  /** Key of the row with which the entry began. */
  original: z.string(),
  /** The organisation's day and time of day at which it was taken back, by whom and why. */
  recordedOn: z.string(),
  recordedAt: z.string(),
  recordedByName: z.string(),
  reason: z.string(),
});

/** GET /api/people/{oid}/entries */
export const EntryPage = z.object({
  person: z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView }),
  /** Null where no policy is adopted: then nothing can be entered. */
  policyTitle: z.nullable(z.string()),
  /** Whether the reader may make an archive of the record. */
  mayArchive: z.boolean(),
  /** Whether a policy asks for submissions to a register, and the reader may put one together. */
  hasRegisterPack: z.boolean(),
  /** Whether the reader may bring one in from elsewhere. */
  mayBring: z.boolean(),
  /** Forms that the reader may fill in for the person. */
  kinds: z.array(EntryKindView),
  /** Forms of entries that stand and may be changed, though no new ones are offered. */
  otherKinds: z.array(EntryKindView),
  /** What has happened, the latest first; then what lies ahead, the soonest first. */
  entries: z.array(EntryView),
  takenBack: z.array(TakenBackEntry),
  today: z.string(),
});
export type EntryPage = z.infer<typeof EntryPage>;

/** Fields are texts, lists of several: what they must hold is the kind's to say. */
const Filled = z.union([personText(4000), z.array(requiredText(200)).check(z.maxLength(200))]);

/** POST /api/people/{oid}/entries. The form makes `formId`: sending the same form twice stores one entry. */
export const RecordEntry = z.strictObject({
  formId: FormId,
  kind: requiredText(60),
  fields: z.record(z.string(), Filled),
  /** Key of the entry that this one corrects. */
  corrects: z.optional(RowKey),
});
export type RecordEntry = z.infer<typeof RecordEntry>;

export const entries = read({
  id: 'entries',
  path: '/people/{oid}/entries',
  summary: 'A person’s entries, and the forms that the caller may fill in for them.',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  reply: EntryPage,
  shows: ['entries', 'policies'],
});

export const recordEntry = write({
  id: 'recordEntry',
  path: '/people/{oid}/entries',
  summary: 'Records an entry, or corrects one.',
  permission: 'entry.record',
  params: z.object({ oid: ObjectId }),
  body: RecordEntry,
  reply: EntryPage,
  isSafeTwice: true,
  renews: entries,
});

export const withdrawEntry = write({
  id: 'withdrawEntry',
  path: '/people/{oid}/entries/{entryKey}/withdrawal',
  summary: 'Takes an entry back.',
  permission: 'entry.record',
  params: z.object({ oid: ObjectId, entryKey: RowKey }),
  body: Withdrawal,
  reply: EntryPage,
  isSafeTwice: true,
  renews: entries,
});
