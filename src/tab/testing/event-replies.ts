import type { EventChoices, EventRegister, EventView } from '../../contract/events.ts';
import { nameParts } from '../../domain/people/name-parts.ts';
import { OID, aTag } from './replies.ts';

// Replies about training events, for tests: valid as they stand, with one thing changed by each test.

export const anEvent = (changes: Partial<EventView> = {}): EventView => ({
  key: 'event-1',
  title: 'Questioning for learning',
  unitName: 'Hampshire Achieves',
  version: '"event,1"',
  startsAt: '2026-11-20T14:00:00.000Z',
  endsAt: '2026-11-20T16:00:00.000Z',
  heldOn: '2026-11-20',
  starts: '14:00',
  ends: '16:00',
  minutes: 120,
  breakMinutes: 0,
  insetDays: null,
  category: null,
  activityType: 'course',
  trainingItem: null,
  cancelledBecause: null,
  changed: null,
  venue: 'Room 4',
  provider: 'In house',
  delivery: 'in-house',
  obstacles: null,
  booking: null,
  capacity: null,
  costPence: null,
  booked: 0,
  waiting: 0,
  hasEnded: true,
  attended: 0,
  evaluated: 0,
  ...changes,
});

export const someEventChoices = (changes: Partial<EventChoices> = {}): EventChoices => ({
  activityTypes: [{ id: 'course', label: 'Course', isInset: false }],
  trainingItems: [],
  asksInsetDays: false,
  asksCategory: false,
  timeZone: 'Europe/London',
  ...changes,
});

const inRegister = (oid: string, displayName: string): EventRegister['people'][number] => ({
  oid,
  displayName,
  tag: aTag(),
  nameParts: [...nameParts(displayName)],
  status: null,
  held: null,
  mayMark: true,
});

export const aRegister = (changes: Partial<EventRegister> = {}): EventRegister => ({
  event: anEvent(),
  choices: someEventChoices(),
  people: [
    inRegister(OID, 'Asha Patel'),
    inRegister('22222222-2222-4333-8444-555555555555', 'Carys Morgan'),
    inRegister('33333333-2222-4333-8444-555555555555', 'Dan O’Neill'),
  ],
  ...changes,
});
