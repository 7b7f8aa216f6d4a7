import * as z from 'zod/mini';
import { EVENT_DELIVERIES } from '../domain/provision/offer.ts';
import { because } from '../domain/fields/issue-problems.ts';
import { Changed } from './changed.ts';
import { FormId, Moment, ObjectId, requiredText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { read, write } from './endpoint.ts';

const InsetDays = z.literal([0, 0.5, 1]);
const Category = z.enum(['sector', 'educational', 'other']);

export const EventView = z.object({
  key: z.string(),
  /** To be sent with a change: what somebody else changed since is never overwritten unseen. */
  version: z.string(),
  title: z.string(),
  unitName: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  /** The day it belongs to, and times of day, where the organisation is: `2026-11-20`, `14:00`. */
  heldOn: z.string(),
  starts: z.string(),
  ends: z.string(),
  /** Of CPD. */
  minutes: z.number(),
  breakMinutes: z.number(),
  insetDays: z.nullable(InsetDays),
  category: z.nullable(Category),
  activityType: z.string(),
  trainingItem: z.nullable(z.string()),
  venue: z.string(),
  provider: z.string(),
  delivery: z.enum(EVENT_DELIVERIES),
  /** How many things keep it from being offered; null: its policy sets no conditions. */
  obstacles: z.nullable(z.number()),
  /** Who comes books a place; null: it is for everybody of its unit. */
  booking: z.nullable(z.literal('open')),
  /** Null: as many as want to come. */
  capacity: z.nullable(z.number()),
  /** Of one place; null: it was not said. */
  costPence: z.nullable(z.number()),
  booked: z.number(),
  waiting: z.number(),
  hasEnded: z.boolean(),
  /** Why it is cancelled; null: it is not. */
  cancelledBecause: z.nullable(z.string()),
  /** Who changed it last, and when; null: it is as it was scheduled. */
  changed: z.nullable(Changed),
  attended: z.number(),
  evaluated: z.number(),
});
export type EventView = z.infer<typeof EventView>;

/** What the form of an event offers and asks. */
export const EventChoices = z.object({
  activityTypes: z.array(z.object({ id: z.string(), label: z.string(), isInset: z.boolean() })),
  trainingItems: z.array(z.object({ id: z.string(), label: z.string() })),
  /** The policy counts INSET days. */
  asksInsetDays: z.boolean(),
  /** A rule of the policy looks at what the time counts as. */
  asksCategory: z.boolean(),
  /** IANA name of the organisation's time zone: all times of events are of it. */
  timeZone: z.string(),
});
export type EventChoices = z.infer<typeof EventChoices>;

/** GET /api/events: events of the coordinator's units, newest first, and who may be invited. */
export const EventList = z.extend(EventChoices, {
  events: z.array(EventView),
  units: z.array(z.object({ key: z.string(), name: z.string() })),
  /** What the form offers and asks for units of one policy each; for units of none, what any policy names. */
  offered: z.array(z.extend(EventChoices, { units: z.array(z.string()) })),
});
export type EventList = z.infer<typeof EventList>;

const whole = (least: number) => z.number().check(z.int(), z.minimum(least), z.maximum(1440));

/** A million pounds: more is a slip of the keyboard. */
const MOST_PENCE = 100_000_000;

const eventFields = {
  title: requiredText(200),
  startsAt: Moment,
  endsAt: Moment,
  venue: requiredText(200),
  provider: requiredText(200),
  /** Left out: in-house. */
  delivery: z.optional(z.enum(EVENT_DELIVERIES)),
  /** Who comes books a place; left out: it is for everybody of its unit. */
  booking: z.optional(z.literal('open')),
  /** Left out: as many as want to come. */
  capacity: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(10_000))),
  costPence: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(MOST_PENCE))),
  activityType: requiredText(60),
  /** Id of the policy's item of training that attending completes. */
  trainingItem: z.optional(requiredText(100)),
  breakMinutes: z.optional(whole(0)),
  /** Of CPD; left out: its length without the break. */
  minutes: z.optional(whole(1)),
  insetDays: z.optional(InsetDays),
  category: z.optional(Category),
};

interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}
const endsLater = z.refine<Times>(
  // A time of day and an instant are told apart by the server alone.
  ({ startsAt, endsAt }) => startsAt.endsWith('Z') !== endsAt.endsWith('Z') || endsAt > startsAt,
  { ...because('ends-before-start'), path: ['endsAt'] },
);

/** POST /api/events */
export const ScheduleEvent = z
  .strictObject({ formId: FormId, unit: requiredText(60), ...eventFields })
  .check(endsLater);
export type ScheduleEvent = z.infer<typeof ScheduleEvent>;

const Version = requiredText(200);

/** POST /api/events/{key}: the event as it is to be. */
export const ChangeEvent = z.strictObject({ version: Version, ...eventFields }).check(endsLater);
export type ChangeEvent = z.infer<typeof ChangeEvent>;

/** POST /api/events/{key}/cancellation */
export const CancelEvent = z.strictObject({ version: Version, reason: requiredText(500) });
export type CancelEvent = z.infer<typeof CancelEvent>;

/** POST /api/events/{key}/reinstatement: it takes place after all. */
export const ReinstateEvent = z.strictObject({ version: Version });
export type ReinstateEvent = z.infer<typeof ReinstateEvent>;

/** GET /api/events/{key}: the register. */
export const EventRegister = z.object({
  event: EventView,
  choices: EventChoices,
  people: z.array(
    z.object({
      oid: z.string(),
      displayName: z.string(),
      tag: PersonTagView,
      /** Of the name, folded: what is typed is compared with them. */
      nameParts: z.array(z.string()),
      status: z.nullable(z.enum(['attended', 'absent'])),
      /** What they booked; null where nobody books, or they did not. */
      held: z.nullable(z.enum(['booked', 'waiting'])),
      /** False of the reader's own row: somebody else says whether they were there. */
      mayMark: z.boolean(),
    }),
  ),
});
export type EventRegister = z.infer<typeof EventRegister>;

/** POST /api/events/{key}/register: who was there. People already marked the same stay as they are. */
export const TakeRegister = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        personOid: ObjectId,
        status: z.enum(['attended', 'absent']),
      }),
    )
    .check(z.minLength(1), z.maxLength(500)),
});
export type TakeRegister = z.infer<typeof TakeRegister>;

const ofEvent = z.object({ eventKey: RowKey });

export const events = read({
  id: 'events',
  path: '/events',
  summary: 'Events of the coordinator’s units, newest first, and what the form of one offers.',
  permission: 'event.manage',
  reply: EventList,
  shows: ['events'],
});

export const register = read({
  id: 'register',
  path: '/events/{eventKey}',
  summary: 'An event and its register.',
  permission: 'event.manage',
  params: ofEvent,
  reply: EventRegister,
  shows: ['events', 'people'],
});

export const scheduleEvent = write({
  id: 'scheduleEvent',
  path: '/events',
  summary: 'Schedules an event.',
  permission: 'event.manage',
  body: ScheduleEvent,
  reply: EventRegister,
  isSafeTwice: true,
});

export const changeEvent = write({
  id: 'changeEvent',
  path: '/events/{eventKey}',
  summary: 'Changes an event to what it is to be.',
  permission: 'event.manage',
  params: ofEvent,
  body: ChangeEvent,
  reply: EventRegister,
  isSafeTwice: true,
  renews: register,
});

export const cancelEvent = write({
  id: 'cancelEvent',
  path: '/events/{eventKey}/cancellation',
  summary: 'Cancels an event.',
  permission: 'event.manage',
  params: ofEvent,
  body: CancelEvent,
  reply: EventRegister,
  isSafeTwice: true,
  renews: register,
});

export const reinstateEvent = write({
  id: 'reinstateEvent',
  path: '/events/{eventKey}/reinstatement',
  summary: 'Says that a cancelled event takes place after all.',
  permission: 'event.manage',
  params: ofEvent,
  body: ReinstateEvent,
  reply: EventRegister,
  isSafeTwice: true,
  renews: register,
});

export const takeRegister = write({
  id: 'takeRegister',
  path: '/events/{eventKey}/register',
  summary: 'Says who was there.',
  permission: 'event.manage',
  params: ofEvent,
  body: TakeRegister,
  reply: EventRegister,
  renews: register,
});
