import * as z from 'zod/mini';
import { MEETING_STATES } from '../domain/reviews/review-meeting.ts';
import { read, write } from './endpoint.ts';
import { CivilDateField, ObjectId, personText, requiredText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { OutcomeView } from './standing.ts';
import { Withdrawal } from './withdrawal.ts';

const NamedKind = z.object({ id: z.string(), label: z.string() });

/** GET /api/people/{oid}/review-meetings */
export const MeetingsPage = z.object({
  /** What is open first, then the latest first. */
  meetings: z.array(
    z.object({
      key: z.string(),
      kind: z.string(),
      kindLabel: z.string(),
      state: z.enum(MEETING_STATES),
      plannedOn: z.string(),
      heldOn: z.nullable(z.string()),
      /** Why it does not take place; null: it stands. */
      withdrawnBecause: z.nullable(z.string()),
    }),
  ),
  /** What the reader may prepare. */
  kinds: z.array(
    z.extend(NamedKind, {
      /** When the rules want it; null where they name no day. */
      dueOn: z.nullable(z.string()),
      proposedOn: z.string(),
    }),
  ),
  today: z.string(),
});
export type MeetingsPage = z.infer<typeof MeetingsPage>;

const AgendaItemView = z.object({
  /** In the policy's words. */
  title: z.string(),
  /** What was said; where the item is not applicable, why. */
  text: z.string(),
  isNotApplicable: z.boolean(),
});
export type AgendaItemView = z.infer<typeof AgendaItemView>;

const MeetingFieldView = z.object({
  id: z.string(),
  label: z.string(),
  hint: z.string(),
  kind: z.enum(['text', 'choice', 'targets']),
  /** Empty where nothing is chosen. */
  choices: z.array(z.string()),
  writtenBy: z.enum(['person', 'reviewer', 'both']),
  /** Place of the agenda's item that it answers; null where it stands by itself. */
  place: z.nullable(z.number()),
  /** Only those who meet read it. */
  isRestricted: z.boolean(),
  text: z.string(),
  /** The sentence of the policy; null where it asks for it no more. */
  clause: z.nullable(OutcomeView.shape.clause),
  /** How that sentence is read; empty where it says it outright. */
  reading: z.string(),
  mayWrite: z.boolean(),
});
export type MeetingFieldView = z.infer<typeof MeetingFieldView>;

/** GET /api/people/{oid}/review-meetings/{meetingKey}: one meeting with what is known already. */
export const MeetingPage = z.object({
  key: z.string(),
  person: z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView }),
  kindLabel: z.string(),
  state: z.enum(MEETING_STATES),
  plannedOn: z.string(),
  heldOn: z.nullable(z.string()),
  heldByName: z.nullable(z.string()),
  agenda: z.array(AgendaItemView),
  /** What is asked besides, as far as the reader may read it, in the order of the form. */
  fields: z.array(MeetingFieldView),
  personWords: z.string(),
  reviewerWords: z.string(),
  /** Of the last meeting that set some; `answer` is empty until one of `targetAnswers` is given. */
  lastTargets: z.array(
    z.object({ place: z.number(), text: z.string(), answer: z.string(), comment: z.string() }),
  ),
  /** Empty where the policy has targets not scored. */
  targetAnswers: z.array(z.string()),
  /** One for each target that may be set, empty where none is. */
  targets: z.array(
    z.object({
      text: z.string(),
      /** What shows that it is met. */
      measure: z.string(),
      /** Null: no day is set for it. */
      day: z.nullable(z.string()),
    }),
  ),
  /** What whoever signs agrees to; empty where the policy has no words for it. */
  declaration: z.string(),
  /** Everybody who has to sign, as the policy calls them; name and day are null until they have. */
  signatories: z.array(
    z.object({
      as: z.string(),
      name: z.nullable(z.string()),
      on: z.nullable(z.string()),
      /** What they signed is what stands there. */
      isGood: z.boolean(),
    }),
  ),
  /** In the order in which they were added. */
  amendments: z.array(z.object({ text: z.string(), byName: z.string(), on: z.string() })),
  /** What is wanted before anybody may sign: what it is about, empty where the sentence says it, and what to do. */
  wanted: z.array(z.object({ path: z.string(), id: z.string(), about: z.string(), message: z.string() })),
  /** Stands for what this page shows: sent with a signature, which is refused once something else stands there. */
  hash: z.string(),
  /** As whom the reader may sign. */
  maySignAs: z.array(z.string()),
  may: z.object({
    prepare: z.boolean(),
    ownWords: z.boolean(),
    reviewerWords: z.boolean(),
    remove: z.boolean(),
    bringBack: z.boolean(),
    nameReviewer: z.boolean(),
  }),
  /** Why it does not take place; null: it stands. */
  withdrawnBecause: z.nullable(z.string()),
  reviewers: z.object({
    /** Several for a panel; none where nobody at all is found. */
    names: z.array(z.string()),
    /** What those whom the policy wants named are; empty where it wants nobody named. */
    title: z.string(),
    isStandIn: z.boolean(),
  }),
  /** ISO instant, UTC. */
  changedAt: z.nullable(z.string()),
  /** When the rules want it; null where they name no day. */
  dueOn: z.nullable(z.string()),
  /** What the reader may prepare next, the soonest first. */
  next: z.array(
    z.object({
      kind: z.string(),
      kindLabel: z.string(),
      dueOn: z.string(),
      proposedOn: z.string(),
      /** Key of the meeting in which it is being prepared already. */
      openMeeting: z.nullable(z.string()),
    }),
  ),
  /** What applies to the person today, the most pressing first. */
  outcomes: z.array(OutcomeView),
  /** What was said in locked reviews of other kinds since the last one of this kind, the latest first. */
  saidSince: z.array(
    z.object({
      key: z.string(),
      kindLabel: z.string(),
      heldOn: z.string(),
      /** Of whoever held it; empty where they wrote none. */
      reviewerWords: z.string(),
      /** Items of the agenda and fields that hold a text. */
      said: z.array(z.object({ title: z.string(), text: z.string() })),
    }),
  ),
  /** Open goals, the soonest target first. */
  goals: z.array(z.object({ key: z.string(), text: z.string(), targetOn: z.string(), isPast: z.boolean() })),
  today: z.string(),
});
export type MeetingPage = z.infer<typeof MeetingPage>;

/** POST /api/people/{oid}/review-meetings: begins the meeting of a kind, or answers the one that is open. */
export const PrepareMeeting = z.strictObject({ kind: requiredText(60), plannedOn: CivilDateField });
export type PrepareMeeting = z.infer<typeof PrepareMeeting>;

const LONGEST_ANSWER = 2000;
const LONGEST_WORDS = 4000;
const LONGEST_TARGET = 1000;
const MOST_PLACES = 100;

const place = z.number().check(z.int(), z.minimum(0), z.maximum(MOST_PLACES));
/** `was`: what its writer saw there. */
const rewritten = (longest: number) => ({ text: personText(longest), was: personText(longest) });

const DayOrNone = z.union([z.literal(''), CivilDateField]);

/** POST /api/people/{oid}/review-meetings/{meetingKey}: one field of it. */
export const ChangeMeeting = z.strictObject({
  change: z.discriminatedUnion('to', [
    z.strictObject({
      to: z.literal('answer'),
      place,
      /** Then the text says why. */
      isNotApplicable: z.boolean(),
      ...rewritten(LONGEST_ANSWER),
    }),
    z.strictObject({ to: z.literal('field'), field: requiredText(60), ...rewritten(LONGEST_ANSWER) }),
    /** The reader's own, as the person or as who holds the review. */
    z.strictObject({ to: z.literal('words'), ...rewritten(LONGEST_WORDS) }),
    z.strictObject({ to: z.literal('target'), place, ...rewritten(LONGEST_TARGET) }),
    z.strictObject({ to: z.literal('target-measure'), place, ...rewritten(LONGEST_TARGET) }),
    z.strictObject({ to: z.literal('target-day'), place, text: DayOrNone, was: DayOrNone }),
    z.strictObject({ to: z.literal('last-target'), place, ...rewritten(100) }),
    z.strictObject({ to: z.literal('last-target-comment'), place, ...rewritten(LONGEST_TARGET) }),
    z.strictObject({ to: z.literal('plan'), plannedOn: CivilDateField }),
    z.strictObject({ to: z.literal('hold'), heldOn: CivilDateField }),
    z.strictObject({ to: z.literal('amend'), text: requiredText(LONGEST_TARGET) }),
    z.strictObject({ to: z.literal('bring-back') }),
  ]),
});
export type ChangeMeeting = z.infer<typeof ChangeMeeting>;

/** POST /api/people/{oid}/review-meetings/{meetingKey}/signature: `hash` as the page was given it. */
export const SignMeeting = z.strictObject({ as: requiredText(200), hash: RowKey });
export type SignMeeting = z.infer<typeof SignMeeting>;

const ofPerson = z.object({ oid: ObjectId });
const ofMeeting = z.object({ oid: ObjectId, meetingKey: RowKey });

export const meetings = read({
  id: 'meetings',
  path: '/people/{oid}/review-meetings',
  summary: 'A person’s review meetings: prepared, held and signed.',
  permission: 'review.read',
  params: ofPerson,
  reply: MeetingsPage,
  shows: ['reviews', 'policies'],
});

export const meeting = read({
  id: 'meeting',
  path: '/people/{oid}/review-meetings/{meetingKey}',
  summary: 'One review meeting, filled in with what is known already.',
  permission: 'review.read',
  params: ofMeeting,
  reply: MeetingPage,
  shows: ['reviews', 'goals', 'standing', 'people'],
});

export const prepareMeeting = write({
  id: 'prepareMeeting',
  path: '/people/{oid}/review-meetings',
  summary: 'Begins to prepare a review.',
  permission: 'review.prepare',
  params: ofPerson,
  body: PrepareMeeting,
  reply: MeetingsPage,
  isSafeTwice: true,
  renews: meetings,
});

export const changeMeeting = write({
  id: 'changeMeeting',
  path: '/people/{oid}/review-meetings/{meetingKey}',
  summary:
    'Writes one field of a review meeting, says when it was held, or adds a note to one that is locked.',
  permission: 'review.prepare',
  params: ofMeeting,
  body: ChangeMeeting,
  reply: MeetingPage,
  isSafeTwice: true,
  renews: meeting,
});

export const withdrawMeeting = write({
  id: 'withdrawMeeting',
  path: '/people/{oid}/review-meetings/{meetingKey}/withdrawal',
  summary:
    'Removes a review meeting that was begun by mistake and that nobody has signed; it can be brought back.',
  permission: 'review.prepare',
  params: ofMeeting,
  body: Withdrawal,
  reply: MeetingPage,
  isSafeTwice: true,
  renews: meeting,
});

export const signMeeting = write({
  id: 'signMeeting',
  path: '/people/{oid}/review-meetings/{meetingKey}/signature',
  summary: 'Signs a review meeting as it was read.',
  permission: 'review.prepare',
  params: ofMeeting,
  body: SignMeeting,
  reply: MeetingPage,
  isSafeTwice: true,
  renews: meeting,
});
