import * as z from 'zod/mini';
import { FormId, ObjectId, RowKey } from './fields.ts';
import { read, write } from './endpoint.ts';

/** How much of a file goes with one call: four of the units that the library takes. */
export const RANGE_BYTES = 4 * 320 * 1024;

/** A longer name says nothing more, and is cut off. */
const LONGEST_NAME = 300;

export const FileView = z.object({
  key: z.string(),
  /** Key of the row with which the record began that it belongs to. */
  record: z.string(),
  name: z.string(),
  bytes: z.number(),
  mediaType: z.string(),
  /** A browser shows it; else it is saved to the device. */
  isShown: z.boolean(),
  mayRemove: z.boolean(),
});
export type FileView = z.infer<typeof FileView>;

/** How an entry stands with whoever checks it. */
export const CheckView = z.object({
  /** Key of the row with which the entry began. */
  record: z.string(),
  kindLabel: z.string(),
  state: z.enum(['waiting', 'verified', 'returned']),
  /** It came with an archive from elsewhere. */
  isClaim: z.boolean(),
  /** Whether it counts as things stand; null: it answers no rule at all. */
  counts: z.nullable(z.boolean()),
  /** Why it was returned; empty otherwise. */
  reason: z.string(),
  /** Null until somebody has looked. */
  checkedOn: z.nullable(z.string()),
  checkedByName: z.string(),
});
export type CheckView = z.infer<typeof CheckView>;

/** GET /api/people/{oid}/files */
export const FilesPage = z.object({
  files: z.array(FileView),
  /** Files that were removed and that the reader may still put back. */
  removed: z.array(
    z.object({
      key: z.string(),
      record: z.string(),
      name: z.string(),
      /** The last whole day on which there is a way back. */
      until: z.string(),
    }),
  ),
  checks: z.array(CheckView),
});
export type FilesPage = z.infer<typeof FilesPage>;

/** POST /api/people/{oid}/files/{formId}: the record by the key of any of its rows, and how long the file is. */
export const BeginFile = z.strictObject({ record: RowKey, bytes: z.int().check(z.minimum(0)) });

/** Which byte is waited for; `upload` goes back with each range. Empty where the file has been stored already. */
export const BegunFile = z.object({ upload: z.string(), next: z.number() });
export type BegunFile = z.infer<typeof BegunFile>;

/** Bytes, as they are. An empty range asks where to go on. */
export const FileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Which byte is waited for next; null: all of it has come. */
export const SentRange = z.object({ next: z.nullable(z.number()) });
export type SentRange = z.infer<typeof SentRange>;

/** POST /api/people/{oid}/files/{formId}/whole: what the file is called on its device. */
export const FinishFile = z.strictObject({
  record: RowKey,
  name: z.string().check(z.maxLength(LONGEST_NAME)),
});

const ofPerson = z.object({ oid: ObjectId });
const ofUpload = z.object({ oid: ObjectId, formId: FormId });
const ofFile = z.object({ oid: ObjectId, fileKey: RowKey });
const ofRange = z.object({
  oid: ObjectId,
  formId: FormId,
  start: z.string().check(z.regex(/^\d{1,9}$/)),
  upload: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,4000}$/)),
});

export const files = read({
  id: 'files',
  path: '/people/{oid}/files',
  summary: 'The files of a person’s record, and what was found by whoever checks it.',
  permission: 'record.read',
  params: ofPerson,
  reply: FilesPage,
  shows: ['activities', 'entries', 'policies'],
});

export const fileContent = read({
  id: 'fileContent',
  path: '/people/{oid}/files/{fileKey}',
  summary: 'What a file holds: its bytes, never to be run.',
  permission: 'record.read',
  params: ofFile,
  reply: FileBytes,
  gives: 'bytes',
  shows: ['activities', 'entries'],
});

export const beginFile = write({
  id: 'beginFile',
  path: '/people/{oid}/files/{formId}',
  summary: 'Begins to send a file to a record.',
  permission: 'file.attach',
  params: ofUpload,
  body: BeginFile,
  reply: BegunFile,
  isSafeTwice: true,
});

export const sendRange = write({
  id: 'sendRange',
  path: '/people/{oid}/files/{formId}/ranges/{start}/{upload}',
  summary: 'Sends the next range of a file, or asks which it is.',
  permission: 'file.attach',
  params: ofRange,
  body: FileBytes,
  takes: 'bytes',
  reply: SentRange,
  isSafeTwice: true,
});

export const finishFile = write({
  id: 'finishFile',
  path: '/people/{oid}/files/{formId}/whole',
  summary: 'Enters a file that has come in its record.',
  permission: 'file.attach',
  params: ofUpload,
  body: FinishFile,
  reply: FilesPage,
  isSafeTwice: true,
  renews: files,
});

export const changeFile = write({
  id: 'changeFile',
  path: '/people/{oid}/kept-files/{fileKey}',
  summary: 'Removes a file from its record, or puts it back.',
  permission: 'file.attach',
  params: ofFile,
  body: z.strictObject({ isKept: z.boolean() }),
  reply: z.extend(FilesPage, { changed: z.string() }),
  isSafeTwice: true,
});
