import { describe, expect, it } from '@jest/globals';
import { aBusyService, BOOKABLE, OFFERED, RELATED } from '../../../tests/builders/a-busy-service.ts';
import { COLLEAGUE_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import { announceEventChanges } from '../events/announce-event-changes.ts';
import { cancelEvent, changeEvent } from '../events/change-event.ts';
import { freePlaceFor } from '../events/free-place.ts';
import { readRegister } from '../events/read-register.ts';
import { nextActions } from '../record/next-actions.ts';
import { judgeCriterion, judgeProvider } from '../provision/judge-provision.ts';
import { readProvision } from '../provision/read-provision.ts';
import { bookPlace, cancelBooking } from './book-place.ts';
import { readCatalogue } from './read-catalogue.ts';

const eventKey = BOOKABLE.key;
const reason = 'A lesson to cover.';
const book = (world: World, actorOid: string, key = eventKey) =>
  bookPlace(world, { actorOid, eventKey: key });
const cancel = (world: World, actorOid: string) => cancelBooking(world, { actorOid, eventKey, reason });
const mine = (world: World, actorOid: string, key = eventKey) => {
  const page = readCatalogue(world, actorOid);
  return page.ok ? page.value.find(({ event }) => event.key === key)?.mine : page.refusal;
};
const told = async (world: World): Promise<readonly (readonly string[])[]> => {
  await announceEventChanges(world, new Set());
  return world.outbox.messages().map(({ recipientOid, content }) => [recipientOid, content.kind]);
};
const change = async (world: World, changes: Partial<TrainingEvent>) => {
  const stored = world.records.events.find(eventKey);
  if (stored) await world.records.events.replace(stored, { ...stored.value, ...changes });
};
const coordinated = (world: World) => ({
  actorOid: RELATED.coordinator,
  eventKey,
  version: world.records.events.find(eventKey)?.eTag ?? '',
});

describe('a place at training', () => {
  it('is given while one is free, then people wait, and whoever waits longest gets the next', async () => {
    const world = await aBusyService();
    for (const oid of [ASHA_OID, COLLEAGUE_OID, MANAGER_OID]) expect((await book(world, oid)).ok).toBe(true);
    expect([ASHA_OID, COLLEAGUE_OID, MANAGER_OID].map((oid) => mine(world, oid))).toEqual([
      'booked',
      'waiting',
      'waiting',
    ]);
    await cancel(world, ASHA_OID);
    expect([ASHA_OID, COLLEAGUE_OID, MANAGER_OID].map((oid) => mine(world, oid))).toEqual([
      undefined,
      'booked',
      'waiting',
    ]);
  });

  it('is one, however many want the last at the same moment', async () => {
    const world = await aBusyService();
    const everybody = [ASHA_OID, COLLEAGUE_OID, MANAGER_OID];
    const answers = await Promise.all(everybody.map((oid) => book(world, oid)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(everybody.map((oid) => mine(world, oid)).toSorted()).toEqual(['booked', 'waiting', 'waiting']);
    expect(world.records.bookings.all().map(({ value }) => value.number)).toEqual([1, 2, 3]);
  });

  it('is booked once, however often it is sent', async () => {
    const world = await aBusyService();
    await Promise.all([book(world, ASHA_OID), book(world, ASHA_OID)]);
    await book(world, ASHA_OID);
    expect(world.records.bookings.all()).toHaveLength(1);
  });

  it.each<[string, Partial<TrainingEvent>, string]>([
    ['has begun', { startsAt: '2026-11-21T09:59:00.000Z' }, 'has-begun'],
    ['is cancelled', { cancelledBecause: 'The trainer is ill.' }, 'not-offered'],
  ])('is not booked where it %s', async (_what, changes, id) => {
    const world = await aBusyService();
    await change(world, changes);
    expect(await book(world, ASHA_OID)).toMatchObject({ refusal: { problems: [{ id }] } });
    expect(world.records.bookings.all()).toEqual([]);
  });

  it('is nobody’s for whom the training is not, nor where it takes no bookings: it is not there for them', async () => {
    const world = await aBusyService();
    expect(await book(world, ASHA_OID, OFFERED.key)).toMatchObject({ refusal: { code: 'not-found' } });
    await change(world, { booking: undefined });
    expect(await book(world, ASHA_OID)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await cancel(world, ASHA_OID)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('is not given up by who has none, and not once it has begun', async () => {
    const world = await aBusyService();
    await book(world, ASHA_OID);
    expect(await cancel(world, COLLEAGUE_OID)).toMatchObject({ refusal: { code: 'not-found' } });
    world.clock.set('2026-12-11T09:30:00.000Z');
    expect(await cancel(world, ASHA_OID)).toMatchObject({ refusal: { problems: [{ id: 'has-begun' }] } });
    expect(mine(world, ASHA_OID)).toBe('booked');
  });

  it('shows in the register, and in what is told to who has one', async () => {
    const world = await aBusyService();
    await book(world, ASHA_OID);
    await book(world, COLLEAGUE_OID);
    const register = readRegister(world, { actorOid: RELATED.coordinator, eventKey });
    const held = register.ok ? register.value.people.filter((each) => each.held !== null) : [];
    expect(new Map(held.map((each) => [each.person.oid, each.held]))).toEqual(
      new Map([
        [ASHA_OID, 'booked'],
        [COLLEAGUE_OID, 'waiting'],
      ]),
    );
    await cancelEvent(world, { ...coordinated(world), reason: 'The room is shut.' });
    const kinds = (await told(world)).filter(([, kind]) => kind === 'event-cancelled');
    expect(kinds.map(([oid]) => oid).toSorted()).toEqual([ASHA_OID, COLLEAGUE_OID].toSorted());
    expect(mine(world, ASHA_OID)).toBe('booked');
  });

  it('keeps its number from falling below those who have one', async () => {
    const world = await aBusyService();
    await change(world, { capacity: 2 });
    for (const oid of [ASHA_OID, COLLEAGUE_OID]) await book(world, oid);
    const fields = { ...BOOKABLE, category: 'educational', insetDays: 1 } as const;
    expect(await changeEvent(world, { ...fields, ...coordinated(world), capacity: 1 })).toMatchObject({
      refusal: { problems: [{ path: 'capacity', values: { limit: 2 } }] },
    });
    expect(await changeEvent(world, { ...fields, ...coordinated(world), booking: undefined })).toMatchObject({
      refusal: { problems: [{ path: 'booking' }] },
    });
    expect((await changeEvent(world, { ...fields, ...coordinated(world), capacity: 3 })).ok).toBe(true);
  });
});

describe('whoever waited and has a place', () => {
  it('is told once, and nobody else is', async () => {
    const world = await aBusyService();
    for (const oid of [ASHA_OID, COLLEAGUE_OID, MANAGER_OID]) await book(world, oid);
    const before = (await told(world)).length;
    await cancel(world, ASHA_OID);
    await told(world);
    expect((await told(world)).slice(before)).toEqual([[COLLEAGUE_OID, 'free-place']]);
    expect(freePlaceFor(world, { actorOid: COLLEAGUE_OID, eventKey })).toMatchObject({
      value: { eventTitle: BOOKABLE.title, starts: '09:00', ends: '12:00' },
    });
  });

  it('is not told what is not so any more', async () => {
    const world = await aBusyService();
    for (const oid of [ASHA_OID, COLLEAGUE_OID]) await book(world, oid);
    expect(freePlaceFor(world, { actorOid: COLLEAGUE_OID, eventKey }).ok).toBe(false);
    await cancel(world, ASHA_OID);
    expect(freePlaceFor(world, { actorOid: COLLEAGUE_OID, eventKey }).ok).toBe(true);
    await cancel(world, COLLEAGUE_OID);
    expect(freePlaceFor(world, { actorOid: COLLEAGUE_OID, eventKey }).ok).toBe(false);
  });
});

it('answers what somebody owes: the item on their page books it, and shows it once it is booked', async () => {
  const world = await aBusyService();
  const asha = world.records.people.find(ASHA_OID)?.value;
  const owed = () =>
    (asha ? nextActions(world, asha, world.standings.allOf(ASHA_OID)) : [])
      .map(({ action }) => action)
      .filter(({ kind }) => kind === 'book');
  await change(world, { trainingItem: 'prevent-duty' });
  expect(owed()).toEqual([{ kind: 'book', eventKey, held: null }]);
  expect(mine(world, ASHA_OID)).toBeUndefined();
  await book(world, COLLEAGUE_OID);
  await book(world, ASHA_OID);
  expect(owed()).toEqual([{ kind: 'book', eventKey, held: 'waiting' }]);
  await change(world, { cancelledBecause: 'The trainer is ill.' });
  expect(owed()).toEqual([]);
});

describe('training whose policy sets conditions', () => {
  const good = { quality: 'sufficient', integrity: 'sufficient', reason: 'Good.' } as const;
  const ofOffered = { actorOid: RELATED.coordinator, eventKey: OFFERED.key };
  async function open(): Promise<World> {
    const world = await aBusyService();
    const stored = world.records.events.find(OFFERED.key);
    if (stored) await world.records.events.replace(stored, { ...stored.value, booking: 'open' });
    const person = world.records.people.find(ASHA_OID);
    if (person) await world.records.people.replace(person, { ...person.value, unit: OFFERED.unit });
    return world;
  }
  const answerAll = async (world: World) => {
    const page = readProvision(world, ofOffered);
    for (const { id } of page.ok ? page.value.criteria : []) {
      const version = world.records.events.find(OFFERED.key)?.eTag ?? '';
      await judgeCriterion(world, { ...ofOffered, version, criterion: id, answer: 'yes', note: '' });
    }
  };

  it('is neither shown nor booked until each is met, and its provider judged', async () => {
    const world = await open();
    expect(mine(world, ASHA_OID, OFFERED.key)).toBeUndefined();
    expect(await book(world, ASHA_OID, OFFERED.key)).toMatchObject({
      refusal: {
        problems: [
          {
            id: 'condition-not-met',
            values: {
              limit: expect.stringContaining('Meet identified individual, area or national priorities'),
            },
          },
        ],
      },
    });
    await answerAll(world);
    expect(await book(world, ASHA_OID, OFFERED.key)).toMatchObject({
      refusal: { problems: [{ id: 'provider-not-approved', values: { limit: 'Ward & Sons Ltd' } }] },
    });
    const until = world.clock.dateAt('2027-08-31T09:00:00.000Z');
    await judgeProvider(world, { ...ofOffered, ...good, formId: 'form-0000000000001', until });
    expect((await book(world, ASHA_OID, OFFERED.key)).ok).toBe(true);
    expect(mine(world, ASHA_OID, OFFERED.key)).toBe('booked');
  });
});

it('is listed for nobody who is not on the list of people', async () => {
  expect(mine(await aBusyService(), 'nobody')).toEqual({ code: 'not-found' });
});
