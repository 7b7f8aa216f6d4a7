import { fieldProblem } from '../../domain/fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  anAttendance,
  aTrainingEvent,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { currentActivities } from '../../domain/activities/withdrawal.ts';
import { announceEventChanges } from './announce-event-changes.ts';
import { cancelEvent, changeEvent, reinstateEvent } from './change-event.ts';
import { eventNotice } from './event-notice.ts';
import { followEndedEvents } from '../follow-up/follow-ended-events.ts';

const EVENT = aTrainingEvent({ startsAt: '2026-11-25T09:00:00.000Z', endsAt: '2026-11-25T12:00:00.000Z' });

const before = (): World => aService({ records: { events: [EVENT], attendances: [anAttendance()] } });
const afterwards = (): World => {
  const world = before();
  world.clock.set('2026-11-26T09:00:00.000Z');
  return world;
};
const stored = (world: World) => {
  const found = world.records.events.find(EVENT.key);
  if (!found) throw new Error('The event is gone.');
  return found;
};
const request = (world: World, actorOid = COORDINATOR_OID) => ({
  actorOid,
  eventKey: EVENT.key,
  version: stored(world).eTag,
});
const fields = {
  title: EVENT.title,
  startsAt: '2026-11-25T09:00',
  endsAt: '2026-11-25T12:00',
  venue: EVENT.venue,
  provider: EVENT.provider,
  activityType: EVENT.activityType,
  insetDays: 0.5 as const,
};
const told = (world: World) =>
  world.outbox.messages().map(({ recipientOid, content }) => [recipientOid, content.kind]);
const minutesOf = (world: World) =>
  currentActivities(world.records.activities.where('personOid', ASHA_OID).map(({ value }) => value)).map(
    ({ minutes }) => minutes,
  );

describe('changing an event', () => {
  it('has an entry in the audit log for each change, also for two of the same moment', async () => {
    const world = before();
    for (const venue of ['Room 1', 'Room 2'])
      expect(await changeEvent(world, { ...request(world), ...fields, venue })).toMatchObject({ ok: true });
    const rows = (await world.audit.read(1, 10)).map(({ row }) => row);
    expect(new Set(rows).size).toBe(2);
    expect(rows).toContain(world.records.events.versionOf(stored(world)));
  });

  it('moves it, in the organisation’s time, and tells everybody it is for once, but for who moved it', async () => {
    const world = before();
    const moved = { ...fields, startsAt: '2026-11-27T13:00', endsAt: '2026-11-27T16:00' };
    expect(await changeEvent(world, { ...request(world), ...moved })).toMatchObject({ ok: true });
    expect(stored(world).value).toMatchObject({
      startsAt: '2026-11-27T13:00:00.000Z',
      changedBy: COORDINATOR_OID,
    });
    await announceEventChanges(world, new Set());
    await announceEventChanges(world, new Set());
    expect(told(world).toSorted()).toEqual(
      [ASHA_OID, MANAGER_OID, COLLEAGUE_OID].map((oid) => [oid, 'event-changed']),
    );
  });

  it('is open to the CPD lead too, and to nobody else', async () => {
    const world = before();
    expect(
      await changeEvent(world, { ...request(world, LEAD_OID), ...fields, venue: 'Library' }),
    ).toMatchObject({
      ok: true,
    });
    for (const actorOid of [ASHA_OID, MANAGER_OID]) {
      expect(await changeEvent(world, { ...request(world, actorOid), ...fields })).toEqual({
        ok: false,
        refusal: { code: 'not-found' },
      });
    }
  });

  it('never overwrites unseen what somebody else changed; sent twice it is saved once', async () => {
    const world = before();
    const first = { ...request(world), ...fields, venue: 'Library' };
    await changeEvent(world, first);
    const version = stored(world).eTag;
    expect(await changeEvent(world, first)).toMatchObject({ ok: true });
    expect(stored(world).eTag).toBe(version);
    expect(await changeEvent(world, { ...first, venue: 'Hall' })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-meanwhile' },
    });
  });

  it('tells nobody of what nobody needs to know before it takes place', async () => {
    const world = before();
    await changeEvent(world, { ...request(world), ...fields, provider: 'The library service' });
    expect(await announceEventChanges(world, new Set())).toEqual({ messagesQueued: 0 });
  });

  it('corrects what it gave, and tells who was there', async () => {
    const world = afterwards();
    await followEndedEvents(world, new Set());
    expect(minutesOf(world)).toEqual([180]);
    await changeEvent(world, { ...request(world), ...fields, breakMinutes: 30 });
    await followEndedEvents(world, new Set());
    await announceEventChanges(world, new Set());
    expect(minutesOf(world)).toEqual([150]);
    expect(told(world)).toEqual([
      [ASHA_OID, 'evaluation-request'],
      [ASHA_OID, 'event-changed'],
    ]);
  });

  it('refuses a day ahead once people are marked present', async () => {
    const world = afterwards();
    const ahead = { ...fields, startsAt: '2026-12-02T09:00', endsAt: '2026-12-02T12:00' };
    expect(await changeEvent(world, { ...request(world), ...ahead })).toEqual({
      ok: false,
      refusal: { code: 'bad-input', problems: [fieldProblem('startsAt', 'register-taken')] },
    });
  });

  it.each([
    ['a time that the clocks skip', { startsAt: '2027-03-28T01:30', endsAt: '2027-03-28T04:00' }, 'startsAt'],
    ['a break as long as the event', { breakMinutes: 180 }, 'breakMinutes'],
  ])('refuses %s', async (_what, changed, path) => {
    const world = before();
    expect(await changeEvent(world, { ...request(world), ...fields, ...changed })).toMatchObject({
      ok: false,
      refusal: { code: 'bad-input', problems: [{ path }] },
    });
  });
});

describe('cancelling an event', () => {
  it('takes back what it gave and tells who was there why; undone, it gives it again', async () => {
    const world = afterwards();
    await followEndedEvents(world, new Set());
    await cancelEvent(world, { ...request(world), reason: 'The trainer was ill.' });
    await followEndedEvents(world, new Set());
    await announceEventChanges(world, new Set());
    expect(minutesOf(world)).toEqual([]);
    expect(told(world).at(-1)).toEqual([ASHA_OID, 'event-cancelled']);
    const { noticeAt } = stored(world).value;
    const asked = { actorOid: ASHA_OID, eventKey: EVENT.key, noticeAt: noticeAt ?? '' };
    expect(eventNotice(world, asked)).toMatchObject({
      ok: true,
      value: { cancelledBecause: 'The trainer was ill.', starts: '09:00', hasEnded: true },
    });

    world.clock.advance({ minutes: 1 });
    await reinstateEvent(world, request(world));
    await followEndedEvents(world, new Set());
    await announceEventChanges(world, new Set());
    expect(minutesOf(world)).toEqual([180]);
    expect(told(world).at(-1)).toEqual([ASHA_OID, 'event-changed']);
    // What was overtaken is not said any more.
    expect(eventNotice(world, asked)).toMatchObject({ ok: false });
  });

  it('tells nobody whom it does not concern', async () => {
    const world = afterwards();
    await cancelEvent(world, { ...request(world), reason: 'The trainer was ill.' });
    const { noticeAt } = stored(world).value;
    const asked = { actorOid: COLLEAGUE_OID, eventKey: EVENT.key, noticeAt: noticeAt ?? '' };
    expect(eventNotice(world, asked)).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });
});
