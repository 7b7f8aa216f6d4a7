import * as z from 'zod/mini';
import { NEED_ANSWERS, NEED_SOURCES } from '../domain/needs/need.ts';
import { GOAL_DEEDS, GOAL_FIELDS } from '../domain/plans/goal-history.ts';
import { FITS } from '../domain/plans/goal-answers.ts';
import { GOAL_STATES } from '../domain/plans/goal.ts';
import { PRIORITY_PLANS } from '../domain/priorities/priority.ts';
import { PRIORITY_FIELDS } from '../domain/priorities/priority-history.ts';
import { Changed } from './changed.ts';
import { read, write } from './endpoint.ts';
import { CivilDateField, FormId, ObjectId, personText, requiredText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { OutcomeView } from './standing.ts';
import { Withdrawal } from './withdrawal.ts';

const CHANGES = ['edit', 'take-on', 'done', 'drop', 'carry-over', 'reopen'] as const;

const NamedChoice = z.object({ id: z.string(), label: z.string() });

/** What a goal says besides its text and its day; each empty or null where it was not said. */
const goalDetails = {
  need: z.nullable(z.string()),
  priority: z.nullable(z.string()),
  strand: z.nullable(z.string()),
  standards: z.array(z.string()),
  intendedEffect: z.string(),
  support: z.string(),
  costPence: z.nullable(z.number()),
  /** What shows that it is met. */
  measure: z.string(),
  /** What was chosen of `choices.questions`, by their ids. */
  choices: z.record(z.string(), z.string()),
};

export const PlannedGoalView = z.object({
  key: z.string(),
  /** To be sent with a change: what somebody else changed since is never overwritten unseen. */
  version: z.string(),
  text: z.string(),
  targetOn: z.string(),
  state: z.enum(GOAL_STATES),
  /** Still open, and its date has passed. */
  isPast: z.boolean(),
  ...goalDetails,
  priorityTitle: z.nullable(z.string()),
  /** Null where the person wrote it. */
  suggestedByName: z.nullable(z.string()),
  outcome: z.string(),
  timesCarriedOver: z.number(),
  /** Newest first. */
  notes: z.array(z.object({ key: z.string(), text: z.string(), byName: z.string(), on: z.string() })),
  /** CPD since it was written for the same priority, strand or standard, newest first. */
  answeredBy: z.array(z.object({ key: z.string(), title: z.string(), completedOn: z.string() })),
  /** Training to come for the same, that the person is not on; the closest first. */
  events: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      heldOn: z.string(),
      starts: z.string(),
      venue: z.string(),
      fits: z.array(z.enum(FITS)),
      /** Who can put somebody on it; either may be empty. */
      coordinatorName: z.string(),
      coordinatorSignInName: z.string(),
    }),
  ),
  /** Who changed it last, and when; null: it is as it was written. */
  changed: z.nullable(Changed),
  /** What the reader may do with it. */
  changes: z.array(z.enum(CHANGES)),
  maySuggestionGo: z.boolean(),
});
export type PlannedGoalView = z.infer<typeof PlannedGoalView>;

const NeedView = z.object({
  key: z.string(),
  version: z.string(),
  text: z.string(),
  source: z.enum(NEED_SOURCES),
  evidence: z.string(),
  raisedOn: z.string(),
  raisedByName: z.string(),
  isRestricted: z.boolean(),
  answer: z.nullable(z.enum(NEED_ANSWERS)),
  answerText: z.string(),
  /** The reader raised it, and may say that it holds no more. */
  mayWithdraw: z.boolean(),
});
export type NeedView = z.infer<typeof NeedView>;

/** One need with all that say so, the first first. */
export const NeedGroupView = z.object({
  key: z.string(),
  text: z.string(),
  /** Two sources of different kinds, by different people. */
  isTriangulated: z.boolean(),
  sources: z.array(NeedView),
});
export type NeedGroupView = z.infer<typeof NeedGroupView>;

const AgreedTargetView = z.object({
  /** Key of the review meeting. */
  meeting: z.string(),
  place: z.number(),
  kindLabel: z.string(),
  heldOn: z.string(),
  text: z.string(),
  measure: z.string(),
  /** Null where no day was set. */
  day: z.nullable(z.string()),
});
export type AgreedTargetView = z.infer<typeof AgreedTargetView>;

/** GET /api/people/{oid}/plan */
export const PlanPage = z.object({
  person: z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView }),
  /** What is open first, the soonest target first. */
  goals: z.array(PlannedGoalView),
  needs: z.array(NeedGroupView),
  /** What was agreed in signed reviews and is no goal yet, the latest review first. */
  agreed: z.array(AgreedTargetView),
  choices: z.object({
    priorities: z.array(NamedChoice),
    strands: z.array(NamedChoice),
    standards: z.array(z.object({ heading: z.string(), choices: z.array(NamedChoice) })),
    /** What the person's policies ask of a goal. */
    questions: z.array(
      z.extend(NamedChoice, {
        choices: z.array(z.string()),
        clause: OutcomeView.shape.clause,
        /** How that sentence is read; empty where it says it outright. */
        reading: z.string(),
      }),
    ),
    /** Empty for a reader who may raise no need. */
    sources: z.array(z.enum(NEED_SOURCES)),
  }),
  may: z.object({
    addGoal: z.boolean(),
    suggestGoal: z.boolean(),
    note: z.boolean(),
    answerNeeds: z.boolean(),
  }),
  /** Who reads a need that the reader raises, in a sentence; of a source that fewer may read. */
  promises: z.object({ need: z.string(), restrictedNeed: z.string() }),
  today: z.string(),
});
export type PlanPage = z.infer<typeof PlanPage>;

const LONGEST_TEXT = 1000;
/** A hundred thousand pounds. */
const MOST_PENCE = 10_000_000;

const goalFields = {
  text: requiredText(LONGEST_TEXT),
  targetOn: CivilDateField,
  need: z.optional(RowKey),
  priority: z.optional(RowKey),
  strand: z.optional(requiredText(100)),
  /** Ids of standards that the person's policies name. */
  standards: z._default(z.array(requiredText(100)).check(z.maxLength(50)), []),
  intendedEffect: z._default(personText(LONGEST_TEXT), ''),
  support: z._default(personText(LONGEST_TEXT), ''),
  costPence: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(MOST_PENCE))),
  measure: z._default(personText(LONGEST_TEXT), ''),
  choices: z._default(z.record(requiredText(60), requiredText(200)), {}),
};

/** POST /api/people/{oid}/goals. The form makes `formId`: sending it twice stores one goal. */
export const AddGoal = z.strictObject({
  formId: FormId,
  ...goalFields,
  /** The target of a signed review that becomes the goal. */
  fromTarget: z.optional(
    z.strictObject({ meeting: RowKey, place: z.number().check(z.int(), z.minimum(0), z.maximum(100)) }),
  ),
});
export type AddGoal = z.infer<typeof AddGoal>;

const Version = requiredText(200);

/** POST /api/people/{oid}/goals/{goalKey}: what becomes of a goal. */
export const ChangeGoal = z.strictObject({
  version: Version,
  change: z.discriminatedUnion('to', [
    z.strictObject({ to: z.literal('edit'), fields: z.strictObject(goalFields) }),
    z.strictObject({ to: z.literal('take-on') }),
    z.strictObject({ to: z.literal('done'), outcome: requiredText(LONGEST_TEXT) }),
    z.strictObject({ to: z.literal('drop'), outcome: requiredText(LONGEST_TEXT) }),
    z.strictObject({ to: z.literal('carry-over'), targetOn: CivilDateField }),
    z.strictObject({ to: z.literal('reopen') }),
  ]),
});
export type ChangeGoal = z.infer<typeof ChangeGoal>;

/** POST /api/people/{oid}/goals/{goalKey}/suggestion-withdrawal */
export const WithdrawSuggestion = z.extend(Withdrawal, { version: Version });

/** POST /api/people/{oid}/goals/{goalKey}/notes */
export const NoteProgress = z.strictObject({ formId: FormId, text: requiredText(LONGEST_TEXT) });
export type NoteProgress = z.infer<typeof NoteProgress>;

/** POST /api/people/{oid}/needs */
export const RaiseNeed = z.strictObject({
  formId: FormId,
  text: requiredText(LONGEST_TEXT),
  source: z.enum(NEED_SOURCES),
  evidence: requiredText(LONGEST_TEXT),
  raisedOn: CivilDateField,
  /** Key of the need that was raised first, where this says it again. */
  supports: z.optional(RowKey),
});
export type RaiseNeed = z.infer<typeof RaiseNeed>;

/** POST /api/people/{oid}/needs/{needKey}/answer; null takes the answer back. */
export const AnswerNeed = z.strictObject({
  version: Version,
  answer: z.nullable(z.enum(NEED_ANSWERS)),
  text: z._default(personText(LONGEST_TEXT), ''),
});
export type AnswerNeed = z.infer<typeof AnswerNeed>;

/** POST /api/people/{oid}/needs/{needKey}/withdrawal; without a reason, it holds after all. */
export const WithdrawNeed = z.strictObject({ version: Version, reason: z.nullable(requiredText(400)) });
export type WithdrawNeed = z.infer<typeof WithdrawNeed>;

export const PriorityView = z.object({
  key: z.string(),
  version: z.string(),
  /** Null: the whole organisation. */
  unit: z.nullable(z.string()),
  unitName: z.nullable(z.string()),
  plan: z.enum(PRIORITY_PLANS),
  title: z.string(),
  measure: z.string(),
  ownerOid: z.string(),
  ownerName: z.string(),
  from: z.string(),
  to: z.string(),
  approvedBy: z.string(),
  approvedOn: z.nullable(z.string()),
  endedBecause: z.nullable(z.string()),
  holdsToday: z.boolean(),
  /** Goals of people's plans that serve it; null of people whom the reader does not look after. */
  goals: z.nullable(z.object({ open: z.number(), past: z.number(), done: z.number(), people: z.number() })),
  mayChange: z.boolean(),
});
export type PriorityView = z.infer<typeof PriorityView>;

/** Training that serves a priority, a strand, standards: or does not say so yet. */
const ServingEventView = z.object({
  key: z.string(),
  version: z.string(),
  title: z.string(),
  unit: z.string(),
  unitName: z.string(),
  heldOn: z.string(),
  starts: z.string(),
  isOver: z.boolean(),
  priority: z.nullable(z.string()),
  priorityTitle: z.nullable(z.string()),
  strand: z.nullable(z.string()),
  standards: z.array(z.string()),
  /** Who changed it last, and when; null: it is as it was scheduled. */
  changed: z.nullable(Changed),
});
export type ServingEventView = z.infer<typeof ServingEventView>;

/** GET /api/priorities */
export const PriorityPage = z.object({
  /** What holds today first, then what is to come, then what is over. */
  priorities: z.array(PriorityView),
  /** Units for which the reader may state one. */
  units: z.array(z.object({ key: z.string(), name: z.string() })),
  /** The reader may state one for the whole organisation. */
  mayForAll: z.boolean(),
  /** Of the units whose events the reader runs: what is to come, the soonest first, then what is just over. */
  training: z.array(ServingEventView),
  /** What training of a unit may be said to serve. */
  servedChoices: z.array(
    z.object({
      unit: z.string(),
      priorities: z.array(NamedChoice),
      strands: z.array(NamedChoice),
      standards: z.array(z.object({ heading: z.string(), choices: z.array(NamedChoice) })),
    }),
  ),
  today: z.string(),
});
export type PriorityPage = z.infer<typeof PriorityPage>;

const priorityFields = {
  plan: z.enum(PRIORITY_PLANS),
  title: requiredText(200),
  measure: z._default(personText(LONGEST_TEXT), ''),
  ownerOid: ObjectId,
  from: CivilDateField,
  to: CivilDateField,
  approvedBy: z._default(personText(200), ''),
  approvedOn: z.optional(CivilDateField),
};

/** POST /api/priorities */
export const StatePriority = z.strictObject({
  formId: FormId,
  /** Left out: the whole organisation. */
  unit: z.optional(requiredText(64)),
  ...priorityFields,
});
export type StatePriority = z.infer<typeof StatePriority>;

/** POST /api/priorities/{priorityKey}: the priority as it is to be. */
export const ChangePriority = z.strictObject({
  version: Version,
  ...priorityFields,
  /** Why it holds no more; left out: it holds. */
  endedBecause: z.optional(requiredText(400)),
});
export type ChangePriority = z.infer<typeof ChangePriority>;

/** POST /api/events/{eventKey}/served: all that the event serves. */
export const StateServed = z.strictObject({
  version: Version,
  priority: z.optional(RowKey),
  strand: z.optional(requiredText(100)),
  standards: z._default(z.array(requiredText(100)).check(z.maxLength(50)), []),
});
export type StateServed = z.infer<typeof StateServed>;

const ofPerson = z.object({ oid: ObjectId });
const ofGoal = z.object({ oid: ObjectId, goalKey: RowKey });
const ofNeed = z.object({ oid: ObjectId, needKey: RowKey });

export const plan = read({
  id: 'plan',
  path: '/people/{oid}/plan',
  summary: 'A person’s needs and the goals that answer them.',
  permission: 'record.read',
  params: ofPerson,
  reply: PlanPage,
  shows: ['goals', 'priorities', 'activities', 'events', 'reviews', 'people', 'policies'],
});

export const addGoal = write({
  id: 'addGoal',
  path: '/people/{oid}/goals',
  summary: 'Sets a goal for the caller.',
  permission: 'goal.change',
  params: ofPerson,
  body: AddGoal,
  reply: PlanPage,
  isSafeTwice: true,
  renews: plan,
});

export const suggestGoal = write({
  id: 'suggestGoal',
  path: '/people/{oid}/suggested-goals',
  summary: 'Suggests a goal to somebody.',
  permission: 'goal.suggest',
  params: ofPerson,
  body: AddGoal,
  reply: PlanPage,
  isSafeTwice: true,
  renews: plan,
});

export const changeGoal = write({
  id: 'changeGoal',
  path: '/people/{oid}/goals/{goalKey}',
  summary: 'Changes a goal, or says what became of it.',
  permission: 'goal.change',
  params: ofGoal,
  body: ChangeGoal,
  reply: PlanPage,
  isSafeTwice: true,
  renews: plan,
});

export const withdrawSuggestion = write({
  id: 'withdrawSuggestion',
  path: '/people/{oid}/goals/{goalKey}/suggestion-withdrawal',
  summary: 'Takes a suggested goal back that nobody has taken on.',
  permission: 'goal.suggest',
  params: ofGoal,
  body: WithdrawSuggestion,
  reply: PlanPage,
  isSafeTwice: true,
  renews: plan,
});

export const noteProgress = write({
  id: 'noteProgress',
  path: '/people/{oid}/goals/{goalKey}/notes',
  summary: 'Says how a goal gets on.',
  permission: 'goal.note',
  params: ofGoal,
  body: NoteProgress,
  reply: PlanPage,
  isSafeTwice: true,
  renews: plan,
});

export const raiseNeed = write({
  id: 'raiseNeed',
  path: '/people/{oid}/needs',
  summary: 'Says what somebody needs to learn, and where that was seen.',
  permission: 'need.raise',
  params: ofPerson,
  body: RaiseNeed,
  reply: PlanPage,
  isSafeTwice: true,
  renews: plan,
});

export const answerNeed = write({
  id: 'answerNeed',
  path: '/people/{oid}/needs/{needKey}/answer',
  summary: 'Accepts a need, or answers it back.',
  permission: 'need.answer',
  params: ofNeed,
  body: AnswerNeed,
  reply: PlanPage,
  isSafeTwice: true,
  renews: plan,
});

export const withdrawNeed = write({
  id: 'withdrawNeed',
  path: '/people/{oid}/needs/{needKey}/withdrawal',
  summary: 'Says that a need holds no more, by who raised it.',
  permission: 'need.raise',
  params: ofNeed,
  body: WithdrawNeed,
  reply: PlanPage,
  isSafeTwice: true,
  renews: plan,
});

export const priorities = read({
  id: 'priorities',
  path: '/priorities',
  summary: 'What the organisation and its units want of people’s development.',
  permission: 'priority.manage',
  reply: PriorityPage,
  shows: ['priorities', 'goals', 'events'],
});

/** GET /api/priorities/{priorityKey}/history: the last first. */
export const PriorityHistory = z.object({
  title: z.string(),
  steps: z.array(
    z.object({
      did: z.enum(['stated', 'changed', 'ended', 'resumed']),
      byName: z.string(),
      /** The organisation's day, and its time of day. */
      on: z.string(),
      at: z.string(),
      /** Names of people stand where their ids were; empty: nothing. */
      changes: z.array(z.object({ field: z.enum(PRIORITY_FIELDS), before: z.string(), after: z.string() })),
    }),
  ),
});
export type PriorityHistory = z.infer<typeof PriorityHistory>;

export const priorityHistory = read({
  id: 'priorityHistory',
  path: '/priorities/{priorityKey}/history',
  summary: 'Who stated a priority, changed it, ended it, and what was another.',
  permission: 'priority.manage',
  params: z.object({ priorityKey: RowKey }),
  reply: PriorityHistory,
  shows: ['priorities', 'people'],
});

export const statePriority = write({
  id: 'statePriority',
  path: '/priorities',
  summary: 'States a priority.',
  permission: 'priority.manage',
  body: StatePriority,
  reply: PriorityPage,
  isSafeTwice: true,
  renews: priorities,
});

export const changePriority = write({
  id: 'changePriority',
  path: '/priorities/{priorityKey}',
  summary: 'Changes a priority, or ends it.',
  permission: 'priority.manage',
  params: z.object({ priorityKey: RowKey }),
  body: ChangePriority,
  reply: PriorityPage,
  isSafeTwice: true,
  renews: priorities,
});

export const stateServed = write({
  id: 'stateServed',
  path: '/events/{eventKey}/served',
  summary: 'Says which priority, strand and standards an event serves.',
  permission: 'event.manage',
  params: z.object({ eventKey: RowKey }),
  body: StateServed,
  reply: PriorityPage,
  isSafeTwice: true,
  renews: priorities,
});

/** GET /api/people/{oid}/goals/{goalKey}/history: the last first. */
export const GoalHistory = z.object({
  title: z.string(),
  steps: z.array(
    z.object({
      did: z.enum(GOAL_DEEDS),
      byName: z.string(),
      /** The organisation's day, and its time of day. */
      on: z.string(),
      at: z.string(),
      /** A priority stands with its title; empty: nothing. */
      changes: z.array(z.object({ field: z.enum(GOAL_FIELDS), before: z.string(), after: z.string() })),
    }),
  ),
});
export type GoalHistory = z.infer<typeof GoalHistory>;

export const goalHistory = read({
  id: 'goalHistory',
  path: '/people/{oid}/goals/{goalKey}/history',
  summary: 'Who wrote a goal, changed it, said what became of it, and what was another.',
  permission: 'record.read',
  params: ofGoal,
  reply: GoalHistory,
  shows: ['goals', 'people'],
});
