import * as z from 'zod/mini';
import {
  LONGEST_MINUTES,
  LONGEST_REFLECTION,
  LONGEST_TITLE,
} from '../domain/activities/learning-activity.ts';
import { ASKABLE_RELATIONS } from '../domain/access/relation.ts';
import { GOAL_STATES } from '../domain/plans/goal.ts';
import { CivilDateField, FormId, ObjectId, personText, requiredText, RowKey } from './fields.ts';
import { ContactView, PersonTagView } from './person-tag.ts';
import { LastYearView, StandingView, SummaryView } from './standing.ts';
import { read, write } from './endpoint.ts';
import { Withdrawal } from './withdrawal.ts';

export const ActivityView = z.object({
  key: z.string(),
  title: z.string(),
  activityType: z.string(),
  activityTypeLabel: z.string(),
  completedOn: z.string(),
  minutes: z.number(),
  category: z.enum(['sector', 'educational', 'other']),
  reflection: z.string(),
  /** Null when it was not said. */
  delivery: z.nullable(z.enum(['internal', 'external'])),
  /** Null where it was not said. */
  insetDays: z.nullable(z.number()),
  /** Ids of the standards it serves. */
  alignment: z.array(z.string()),
  /** True when it came from a training event's register. */
  fromEvent: z.boolean(),
  /** Key of the row with which it began: the same after any number of corrections. */
  original: z.string(),
  /** The organisation's day on which it was recorded as it stands, and the time of day. */
  recordedOn: z.string(),
  recordedAt: z.string(),
  /** Other activities that may be the same time counted twice, each in a sentence. */
  doubts: z.array(z.string()),
});
export type ActivityView = z.infer<typeof ActivityView>;

/** An activity that counts no more, and why. */
export const TakenBackActivity = z.extend(ActivityView, { reason: z.string() });
export type TakenBackActivity = z.infer<typeof TakenBackActivity>;

/** A CPD year of the person's main policy; both days are in it. */
const CpdYear = z.object({ from: z.string(), to: z.string() });

export const GoalView = z.object({
  key: z.string(),
  text: z.string(),
  targetOn: z.string(),
  state: z.enum(GOAL_STATES),
  /** Still open, and its date has passed. */
  isPast: z.boolean(),
});
export type GoalView = z.infer<typeof GoalView>;

/** Somebody who can be asked, and what they are to the person; where they cannot be reached, the address is empty. */
const AskableView = z.object({
  name: z.string(),
  as: z.enum(ASKABLE_RELATIONS),
  principalName: z.string(),
  mail: z.string(),
});
export type AskableView = z.infer<typeof AskableView>;

/** What the person can do about a requirement; `ask`: another has to do it. */
export const NextActionView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer-form'), eventKey: z.string() }),
  z.object({ kind: z.literal('assess-yourself') }),
  z.object({
    kind: z.literal('book'),
    eventKey: z.string(),
    held: z.nullable(z.enum(['booked', 'waiting'])),
  }),
  z.object({ kind: z.literal('record') }),
  z.object({ kind: z.literal('confirm-reading'), item: z.string() }),
  z.object({ kind: z.literal('reflect'), activityKey: z.string() }),
  z.object({ kind: z.literal('log-cpd') }),
  z.object({
    kind: z.literal('ask'),
    about: z.enum(['date', 'record', 'arrange', 'check']),
    /** Empty where nobody is known who could. */
    who: z.array(AskableView),
  }),
]);
export type NextActionView = z.infer<typeof NextActionView>;

const TrainingView = z.object({ key: z.string(), itemLabel: z.string(), completedOn: z.string() });

/** GET /api/people/{oid}/record: everything the person's own page shows. */
export const PersonRecord = z.object({
  person: z.object({
    oid: z.string(),
    displayName: z.string(),
    tag: PersonTagView,
    contact: ContactView,
    unitName: z.string(),
    roleLabel: z.string(),
    fte: z.number(),
    startedOn: z.string(),
  }),
  summary: SummaryView,
  /** Null where the person's unit has adopted no policy. */
  standing: z.nullable(StandingView),
  /** Under the policies that the person stands under beside the main one. */
  furtherStandings: z.array(StandingView),
  /** One for each requirement that waits; to the person alone. */
  actions: z.array(z.object({ policyId: z.string(), requirement: z.string(), action: NextActionView })),
  lastYears: z.array(LastYearView),
  /** Newest first, this cycle's only. */
  activities: z.array(ActivityView),
  /** Taken back in this cycle, newest first; to the person alone. */
  takenBack: z.array(TakenBackActivity),
  /** CPD years before this one in which something is recorded, newest first. */
  earlierYears: z.array(z.extend(CpdYear, { count: z.number() })),
  trainings: z.array(TrainingView),
  goals: z.array(GoalView),
  /** What the log form offers. */
  activityTypes: z.array(z.object({ id: z.string(), label: z.string() })),
  /** What the person's policies look at, so that the log form asks it. */
  logAsks: z.object({
    /** Hours of a day of CPD. */
    hoursPerDay: z.number(),
    /** What the time counts as decides a verdict. */
    category: z.boolean(),
    /** Ids of the activity types that are INSET days, in whole or in half. */
    insetTypes: z.array(z.string()),
  }),
  /** The standards an activity may be said to serve, where the policy names any. */
  standards: z.array(
    z.object({
      /** Empty where they stand in no group. */
      heading: z.string(),
      choices: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  ),
  /** Evaluation forms that wait for the person. */
  openEvaluations: z.array(z.object({ eventKey: z.string(), eventTitle: z.string(), heldOn: z.string() })),
  /** What the person answered, newest first; to nobody else. */
  answeredEvaluations: z.array(
    z.object({
      eventKey: z.string(),
      eventTitle: z.string(),
      heldOn: z.string(),
      /** The last day on which the answer can be changed; null once that has gone. */
      closesOn: z.nullable(z.string()),
    }),
  ),
});
export type PersonRecord = z.infer<typeof PersonRecord>;

/** POST /api/people/{oid}/activities. The form makes `formId`: sending the same form twice stores one activity. */
export const LogActivity = z.strictObject({
  formId: FormId,
  title: requiredText(LONGEST_TITLE),
  activityType: requiredText(60),
  completedOn: CivilDateField,
  /** At most a day: longer CPD is logged a day at a time. */
  minutes: z.number().check(z.int(), z.minimum(1), z.maximum(LONGEST_MINUTES)),
  category: z._default(z.enum(['sector', 'educational', 'other']), 'educational'),
  reflection: z._default(personText(LONGEST_REFLECTION), ''),
  /** The share of an INSET day it was; left out: it is not said. */
  insetDays: z.optional(z.literal([0, 0.5, 1])),
  /** Who ran it; left out: it is not said. */
  delivery: z.optional(z.enum(['internal', 'external'])),
  /** Ids of standards that the policy names. */
  alignment: z._default(z.array(requiredText(100)).check(z.maxLength(200)), []),
  /** Key of the person's activity that this one corrects; what a register said of it stays. */
  corrects: z.optional(RowKey),
  /** The person says that it is no time counted twice: without it, a doubt is answered by `may-count-twice`. */
  isConfirmed: z._default(z.boolean(), false),
});
export type LogActivity = z.infer<typeof LogActivity>;

export const LoggedActivity = z.object({
  activity: ActivityView,
  isNew: z.boolean(),
  /** The CPD year it counts in where that is not the current one. */
  otherYear: z.nullable(CpdYear),
  standing: z.nullable(StandingView),
  furtherStandings: z.array(StandingView),
});
export type LoggedActivity = z.infer<typeof LoggedActivity>;

/** GET /api/people/{oid}/activities?from=&to=: what a person did between two days, newest first. */
export const ActivityPage = z.object({
  activities: z.array(ActivityView),
  /** Those removed, newest first; to the person alone. */
  takenBack: z.array(TakenBackActivity),
});
export type ActivityPage = z.infer<typeof ActivityPage>;

export const DaysOfActivities = z.object({ from: CivilDateField, to: CivilDateField });

export const record = read({
  id: 'record',
  path: '/people/{oid}/record',
  summary: 'Everything that the person’s own page shows.',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  reply: PersonRecord,
  shows: ['standing', 'activities', 'entries', 'goals', 'evaluations', 'bookings', 'events', 'people'],
});

export const activities = read({
  id: 'activities',
  path: '/people/{oid}/activities',
  summary: 'What a person did between two days, newest first.',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  query: DaysOfActivities,
  reply: ActivityPage,
  shows: ['activities'],
});

export const logActivity = write({
  id: 'logActivity',
  path: '/people/{oid}/activities',
  summary: 'Logs an activity, or corrects one.',
  permission: 'activity.log',
  params: z.object({ oid: ObjectId }),
  body: LogActivity,
  reply: LoggedActivity,
  isSafeTwice: true,
});

export const withdrawActivity = write({
  id: 'withdrawActivity',
  path: '/people/{oid}/activities/{activityKey}/withdrawal',
  summary: 'Takes an activity back.',
  permission: 'activity.log',
  params: z.object({ oid: ObjectId, activityKey: RowKey }),
  body: Withdrawal,
  reply: PersonRecord,
  isSafeTwice: true,
  renews: record,
});
