import * as z from 'zod/mini';
import { read, write } from './endpoint.ts';
import { CivilDateField, FormId, ObjectId, personText, requiredText, RowKey } from './fields.ts';
import {
  LONGEST_MINUTES,
  LONGEST_REFLECTION,
  LONGEST_TITLE,
} from '../domain/activities/learning-activity.ts';
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
  /** The highest unit: what the organisation is called. */
  organisationName: z.string(),
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
      /** Who saw that it is so, where a policy asks for that or it came from elsewhere; null: nobody yet. */
      verified: z.nullable(z.object({ byName: z.string(), on: z.string() })),
      /** As a form takes it, of what somebody keeps wherever they work: so it can be brought in elsewhere. */
      brings: z.nullable(
        z.object({
          kind: z.string(),
          fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
        }),
      ),
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

/** GET /api/people/{oid}/year-records: CPD years in which something was done, the latest first. */
export const YearRecords = z.object({
  years: z.array(z.object({ from: z.string(), to: z.string(), count: z.number(), minutes: z.number() })),
});
export type YearRecords = z.infer<typeof YearRecords>;

export const yearRecords = read({
  id: 'yearRecords',
  path: '/people/{oid}/year-records',
  summary: 'The CPD years of a record that can be taken along by themselves.',
  permission: 'archive.make',
  params: z.object({ oid: ObjectId }),
  reply: YearRecords,
  shows: ['activities', 'policies'],
});

export const yearRecordFile = read({
  id: 'yearRecordFile',
  path: '/people/{oid}/year-records/{from}',
  summary: 'One CPD year of a record as a page to be printed.',
  permission: 'archive.make',
  params: z.object({ oid: ObjectId, from: CivilDateField }),
  reply: z.object({ name: z.string(), text: z.string() }),
  shows: ['activities', 'entries', 'policies', 'people'],
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

const FileNames = z.array(requiredText(400)).check(z.maxLength(20));
const Labelled = z.object({ label: personText(200), value: personText(4000) });

/** What is brought in of `record.json`, whoever wrote it: what is not named here stays in the archive. */
export const BroughtRecord = z.object({
  madeOn: CivilDateField,
  madeByName: personText(200),
  /** Left out by archives that were made before it was there. */
  organisationName: z.optional(personText(200)),
  person: z.object({ displayName: requiredText(200), unitName: personText(200) }),
  years: z
    .array(
      z.object({
        activities: z
          .array(
            z.object({
              title: requiredText(LONGEST_TITLE),
              activityTypeLabel: personText(100),
              completedOn: CivilDateField,
              minutes: z.number().check(z.int(), z.minimum(1), z.maximum(LONGEST_MINUTES)),
              reflection: personText(LONGEST_REFLECTION),
              files: FileNames,
            }),
          )
          .check(z.maxLength(2000)),
      }),
    )
    .check(z.maxLength(80)),
  entries: z
    .array(
      z.object({
        kindLabel: requiredText(100),
        lines: z.array(Labelled).check(z.maxLength(30)),
        files: FileNames,
        brings: z.nullish(
          z.object({
            kind: requiredText(60),
            fields: z.record(
              z.string().check(z.maxLength(60)),
              z.union([personText(4000), z.array(personText(200)).check(z.maxLength(200))]),
            ),
          }),
        ),
      }),
    )
    .check(z.maxLength(2000)),
});
export type BroughtRecord = z.infer<typeof BroughtRecord>;

/** More comes in another call. */
export const ITEMS_AT_ONCE = 20;

const BroughtItem = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('activity'),
    title: requiredText(LONGEST_TITLE),
    typeLabel: personText(100),
    completedOn: CivilDateField,
    minutes: z.number().check(z.int(), z.minimum(1), z.maximum(LONGEST_MINUTES)),
    reflection: personText(LONGEST_REFLECTION),
  }),
  z.strictObject({
    is: z.literal('entry'),
    kind: requiredText(60),
    kindLabel: requiredText(100),
    lines: z
      .array(z.strictObject({ label: personText(200), value: personText(4000) }))
      .check(z.maxLength(30)),
    fields: z.record(
      z.string().check(z.maxLength(60)),
      z.union([personText(4000), z.array(personText(200)).check(z.maxLength(200))]),
    ),
  }),
]);
export type BroughtItem = z.infer<typeof BroughtItem>;

const Items = z.array(BroughtItem).check(z.minLength(1), z.maxLength(ITEMS_AT_ONCE));

/** POST /api/people/{oid}/archives-looked-into: of each item, in their order. */
export const LookedInto = z.object({
  items: z.array(
    z.object({
      /** `stays`: it is not brought in; `there`: the record says it already. */
      state: z.enum(['new', 'there', 'stays']),
      /** What kind of entry it would be here; empty of one that stays. */
      kindLabel: z.string(),
    }),
  ),
});
export type LookedInto = z.infer<typeof LookedInto>;

/** POST /api/people/{oid}/brought-archives: a part of an archive; `formId` is the archive's, made where it was opened. */
export const BringArchive = z.strictObject({
  formId: FormId,
  archive: z.strictObject({
    number: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    organisationName: personText(200),
    personName: personText(200),
    madeByName: personText(200),
    madeOn: CivilDateField,
  }),
  items: Items,
});
export type BringArchive = z.infer<typeof BringArchive>;

/** Of each item, in their order: the entry that says it; null for one that stays in the archive. */
export const BroughtItems = z.object({
  items: z.array(z.nullable(z.object({ key: z.string(), isNew: z.boolean() }))),
});

/** GET /api/people/{oid}/brought-archives, the last first. */
export const BroughtArchives = z.object({
  archives: z.array(
    z.object({
      key: z.string(),
      number: z.string(),
      organisationName: z.string(),
      madeOn: z.nullable(z.string()),
      broughtOn: z.string(),
      /** Entries of it that stand, and of those what somebody found. */
      count: z.number(),
      verified: z.number(),
      returned: z.number(),
    }),
  ),
});
export type BroughtArchives = z.infer<typeof BroughtArchives>;

const ofPerson = z.object({ oid: ObjectId });

export const broughtArchives = read({
  id: 'broughtArchives',
  path: '/people/{oid}/brought-archives',
  summary: 'The archives that somebody brought into their record, and how their entries stand.',
  permission: 'archive.bring',
  params: ofPerson,
  reply: BroughtArchives,
  shows: ['entries', 'policies'],
});

export const lookIntoArchive = write({
  id: 'lookIntoArchive',
  path: '/people/{oid}/archives-looked-into',
  summary: 'Says what the items of an archive from elsewhere would be in a record. It writes nothing.',
  permission: 'archive.bring',
  params: ofPerson,
  body: z.strictObject({ items: Items }),
  reply: LookedInto,
  isSafeTwice: true,
});

export const bringArchive = write({
  id: 'bringArchive',
  path: '/people/{oid}/brought-archives',
  summary: 'Brings items of an archive into somebody’s own record, as claimed until somebody verifies them.',
  permission: 'archive.bring',
  params: ofPerson,
  body: BringArchive,
  reply: BroughtItems,
  isSafeTwice: true,
});

export const takeArchiveBack = write({
  id: 'takeArchiveBack',
  path: '/people/{oid}/brought-archives/{archiveKey}/withdrawal',
  summary: 'Takes an archive back that somebody brought, with all that came with it.',
  permission: 'archive.bring',
  params: z.object({ oid: ObjectId, archiveKey: RowKey }),
  reply: BroughtArchives,
  isSafeTwice: true,
  renews: broughtArchives,
});
