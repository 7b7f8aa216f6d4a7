import * as z from 'zod/mini';
import { FormId, Instant, ObjectId, requiredText } from './fields.ts';

export const EventView = z.object({
  key: z.string(),
  title: z.string(),
  unitName: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  minutes: z.number(),
  venue: z.string(),
  provider: z.string(),
  hasEnded: z.boolean(),
  attended: z.number(),
  evaluated: z.number(),
});
export type EventView = z.infer<typeof EventView>;

/** GET /api/events: events of the coordinator's units, newest first, and who may be invited. */
export const EventList = z.object({
  events: z.array(EventView),
  units: z.array(z.object({ key: z.string(), name: z.string() })),
  activityTypes: z.array(z.object({ id: z.string(), label: z.string() })),
});
export type EventList = z.infer<typeof EventList>;

/** POST /api/events */
export const ScheduleEvent = z
  .strictObject({
    formId: FormId,
    title: requiredText(200),
    unit: requiredText(60),
    startsAt: Instant,
    endsAt: Instant,
    venue: requiredText(200),
    provider: requiredText(200),
    activityType: requiredText(60),
  })
  .check(
    z.refine((event) => event.endsAt > event.startsAt, { error: 'ends-before-start', path: ['endsAt'] }),
  );
export type ScheduleEvent = z.infer<typeof ScheduleEvent>;

/** GET /api/events/{key}: the register. */
export const EventRegister = z.object({
  event: EventView,
  people: z.array(
    z.object({
      oid: z.string(),
      displayName: z.string(),
      status: z.nullable(z.enum(['attended', 'absent'])),
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
        status: z.enum(['attended', 'absent'], { error: 'not-a-choice' }),
      }),
    )
    .check(z.minLength(1, { error: 'empty' }), z.maxLength(500, { error: 'too-long:500' })),
});
export type TakeRegister = z.infer<typeof TakeRegister>;
