import * as z from 'zod/mini';
import { EVENT_DELIVERIES } from '../domain/provision/offer.ts';
import { read, write } from './endpoint.ts';
import { requiredText, RowKey } from './fields.ts';

/** Training that somebody may book, or has booked. */
export const OpportunityView = z.object({
  key: z.string(),
  title: z.string(),
  unitName: z.string(),
  typeLabel: z.string(),
  /** The day it belongs to, and times of day, where the organisation is. */
  heldOn: z.string(),
  starts: z.string(),
  ends: z.string(),
  /** Of CPD. */
  minutes: z.number(),
  venue: z.string(),
  provider: z.string(),
  delivery: z.enum(EVENT_DELIVERIES),
  /** Of one place; null: it was not said. */
  costPence: z.nullable(z.number()),
  /** What attending completes, in the policy's words. */
  completes: z.nullable(z.string()),
  /** A requirement of the reader's waits for that. */
  isNeeded: z.boolean(),
  /** Null: as many as want to come. */
  free: z.nullable(z.number()),
  waiting: z.number(),
  mine: z.nullable(z.enum(['booked', 'waiting'])),
  /** How many are before the reader on the waiting list. */
  before: z.number(),
  /** It has begun, so nothing is booked or given up any more. */
  hasBegun: z.boolean(),
  /** Why it is cancelled; null: it is not. */
  cancelledBecause: z.nullable(z.string()),
});
export type OpportunityView = z.infer<typeof OpportunityView>;

/** GET /api/catalogue: what is on offer to the caller, and what they have booked: what they need first, then the soonest. */
export const Catalogue = z.object({ opportunities: z.array(OpportunityView) });
export type Catalogue = z.infer<typeof Catalogue>;

/** POST /api/events/{key}/booking: a place, or a turn on the waiting list where none is free. */
export const BookPlace = z.strictObject({});
export type BookPlace = z.infer<typeof BookPlace>;

/** POST /api/events/{key}/booking/cancellation */
export const CancelBooking = z.strictObject({ reason: requiredText(500) });
export type CancelBooking = z.infer<typeof CancelBooking>;

const ofEvent = z.object({ eventKey: RowKey });

export const catalogue = read({
  id: 'catalogue',
  path: '/catalogue',
  summary: 'Training on offer to the caller, and what they have booked.',
  permission: 'booking.make',
  reply: Catalogue,
  shows: ['events', 'bookings', 'standing', 'policies'],
});

export const bookPlace = write({
  id: 'bookPlace',
  path: '/events/{eventKey}/booking',
  summary: 'Books a place for the caller, or a turn on the waiting list where none is free.',
  permission: 'booking.make',
  params: ofEvent,
  body: BookPlace,
  reply: Catalogue,
  isSafeTwice: true,
  renews: catalogue,
});

export const cancelBooking = write({
  id: 'cancelBooking',
  path: '/events/{eventKey}/booking/cancellation',
  summary: 'Gives up the caller’s place or turn, with a reason.',
  permission: 'booking.make',
  params: ofEvent,
  body: CancelBooking,
  reply: Catalogue,
  isSafeTwice: true,
  renews: catalogue,
});
