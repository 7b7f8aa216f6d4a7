import * as z from 'zod/mini';
import { read, write } from './endpoint.ts';
import { ObjectId } from './fields.ts';
import { GOAL_STATES } from '../domain/plans/goal.ts';
import { ActivityView } from './record.ts';
import { StandingView } from './standing.ts';

/** Names the format, whatever it is called in a language; a reader of another version refuses it. */
export const ARCHIVE_FORMAT = 'cpd-record';
export const ARCHIVE_VERSION = 1;

/** Names of files of the archive that belong to it. */
const files = z.array(z.string());

const ArchivedActivity = z.extend(
  z.pick(ActivityView, {
    title: true,
    activityType: true,
    activityTypeLabel: true,
    completedOn: true,
    minutes: true,
    category: true,
    reflection: true,
    delivery: true,
    insetDays: true,
    alignment: true,
    fromEvent: true,
    recordedOn: true,
  }),
  { files },
);
export type ArchivedActivity = z.infer<typeof ArchivedActivity>;

/** `record.json` of an archive: somebody's record in words, to be read where nobody knows this organisation's policies. */
export const RecordArchive = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  madeOn: z.string(),
  madeByName: z.string(),
  person: z.object({
    displayName: z.string(),
    jobTitle: z.string(),
    unitName: z.string(),
    roleLabel: z.string(),
    /** Empty where nobody answers for them. */
    lineManagerName: z.string(),
    /** Share of full time. */
    fte: z.number(),
    leftOn: z.nullable(z.string()),
  }),
  /** On the day it was made, under each of their policies, the main one first. */
  standings: z.array(StandingView),
  /** CPD years of the main policy in which something was done, the latest first; calendar years where there is no policy. */
  years: z.array(z.object({ from: z.string(), to: z.string(), activities: z.array(ArchivedActivity) })),
  /** Training, qualifications, memberships, observations and the rest, as the record shows them. */
  entries: z.array(
    z.object({
      kindLabel: z.string(),
      lines: z.array(z.object({ label: z.string(), value: z.string() })),
      recordedOn: z.string(),
      recordedByName: z.string(),
      files,
    }),
  ),
  /** Newest first. */
  reviews: z.array(
    z.object({
      kindLabel: z.string(),
      heldOn: z.string(),
      reviewerName: z.string(),
      agreed: z.string(),
      recordedOn: z.string(),
    }),
  ),
  goals: z.array(
    z.object({
      text: z.string(),
      targetOn: z.string(),
      state: z.enum(GOAL_STATES),
      intendedEffect: z.string(),
      outcome: z.string(),
      notes: z.array(z.object({ text: z.string(), byName: z.string(), on: z.string() })),
    }),
  ),
});
export type RecordArchive = z.infer<typeof RecordArchive>;

/** POST /api/people/{oid}/archives: the files of an archive, made of what the caller may read of the person. */
export const MadeArchive = z.object({
  /** Of the folder or zip that holds the files. */
  name: z.string(),
  /** SHA-256 of `SHA256SUMS`, in hexadecimals: it stands in the audit log. */
  number: z.string(),
  files: z.array(z.object({ name: z.string(), text: z.string() })),
  /** Certificates and photos, by their keys: they have their sums, too, and are to be put beside the files. */
  evidence: z.array(z.object({ key: z.string(), name: z.string() })),
});
export type MadeArchive = z.infer<typeof MadeArchive>;

export const makeArchive = write({
  id: 'makeArchive',
  path: '/people/{oid}/archives',
  summary: 'Makes an archive of a person’s record, to be taken elsewhere and checked there.',
  permission: 'archive.make',
  params: z.object({ oid: ObjectId }),
  reply: MadeArchive,
  isSafeTwice: true,
});

/** Both as the archive has them. */
const ArchiveNumber = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const ArchiveSignature = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,100}$/));

/** GET /api/archives/{number}/{signature} */
export const ArchiveOrigin = z.object({ isOurs: z.boolean() });

export const archiveOrigin = read({
  id: 'archiveOrigin',
  path: '/archives/{number}/{signature}',
  summary: 'Whether this organisation made the archive of that number.',
  permission: 'signed-in',
  params: z.object({ number: ArchiveNumber, signature: ArchiveSignature }),
  reply: ArchiveOrigin,
  shows: [],
});
