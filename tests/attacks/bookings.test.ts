import { expect } from '@jest/globals';
import { rowsOf } from '../journeys/support/microsoft.ts';
import { tryAttacks } from './support/attack.ts';
import { eventOfTheDemo } from './support/events.ts';
import { oid } from './support/people.ts';
import type { Part } from './support/people.ts';
import { getAs, inTurn, postAs } from './support/send.ts';

const BOOKABLE = {
  unit: 'adult-learning',
  title: 'Training with one place',
  startsAt: '2027-01-12T09:00',
  endsAt: '2027-01-12T12:00',
  venue: 'Room 4',
  provider: 'In-house',
  activityType: 'seminar',
  category: 'educational',
  booking: 'open',
  capacity: 1,
};

async function schedule(formId: string): Promise<string> {
  const { status, text } = await postAs('coordinator', '/api/events', { formId, ...BOOKABLE });
  expect([status, text]).toEqual([201, text]);
  return (JSON.parse(text) as { readonly event: { readonly key: string } }).event.key;
}

const stepsOf = async (eventKey: string) =>
  (await rowsOf('bookings')).filter((row) => row['EventKey'] === eventKey);
const booking = (eventKey: string) => `/api/events/${eventKey}/booking`;
const cancellation = (eventKey: string) => `${booking(eventKey)}/cancellation`;
const reason = { reason: 'Not mine to give up' };

tryAttacks('bookings', [
  {
    id: 'gives up a place of another',
    attack: 'gives up the place of somebody else, which is answered as no place is',
    try: async () => {
      const eventKey = await schedule('attack-booking-0001');
      expect((await postAs('doubleClicker', booking(eventKey), {})).status).toBe(200);
      const answers = await inTurn(
        (['staff', 'manager', 'lead'] as const).map(
          (part: Part) => () => postAs(part, cancellation(eventKey), reason),
        ),
      );
      expect(await stepsOf(eventKey)).toMatchObject([
        { PersonOid: oid('doubleClicker'), BookingStep: 'booked' },
      ]);
      return answers;
    },
    status: 404,
    writes: 2,
  },
  {
    id: 'books for another',
    attack: 'names whom to book for, in the body',
    try: async () => {
      const { key } = await eventOfTheDemo();
      return postAs('staff', booking(key), { personOid: oid('stranger') });
    },
    status: 400,
  },
  {
    id: 'books what is not theirs',
    attack: 'books what takes no bookings, what is another school’s, and what is not there',
    try: async () => {
      const [dyslexia, refresher] = [await eventOfTheDemo(), await eventOfTheDemo('refresher')];
      return inTurn(
        [dyslexia.key, refresher.key, 'f'.repeat(64)].map((key) => () => postAs('staff', booking(key), {})),
      );
    },
    status: 404,
  },
  {
    id: 'judges what is not theirs to judge',
    attack: 'reads and answers the conditions for what is offered, by who runs no training',
    try: async () => {
      const { key, version } = await eventOfTheDemo('refresher');
      const answer = { version, criterion: 'value-for-money', answer: 'yes', note: '' };
      const judged = {
        formId: 'attack-provider-0001',
        quality: 'sufficient',
        integrity: 'sufficient',
        reason: 'I say so.',
        until: '2027-08-31',
      };
      return inTurn([
        () => getAs('staff', `/api/events/${key}/provision`),
        () => postAs('staff', `/api/events/${key}/criteria`, answer),
        () => postAs('coordinator', `/api/events/${key}/provider`, judged),
      ]);
    },
    status: 404,
  },
  {
    id: 'two and one place',
    attack: 'two who want the last place at the same moment',
    try: async () => {
      const eventKey = await schedule('attack-booking-0002');
      const answers = await Promise.all(
        (['staff', 'manager'] as const).map((part) => postAs(part, booking(eventKey), {})),
      );
      const steps = (await stepsOf(eventKey)).map(({ BookingStep }) => BookingStep);
      expect(steps.toSorted()).toEqual(['booked', 'queued']);
      return answers;
    },
    status: 200,
    writes: 3,
  },
]);
