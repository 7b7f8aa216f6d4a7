import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  anAttendance,
  aPerson,
  aTrainingEvent,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { currentActivities } from '../../domain/activities/withdrawal.ts';
import { openEvaluationsOf } from '../evaluations/evaluation-for.ts';
import { followEndedEvents } from './follow-ended-events.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import { submitEvaluation } from '../evaluations/submit-evaluation.ts';
import { takeRegister } from '../events/take-register.ts';

const EVENT = aTrainingEvent({
  startsAt: '2026-11-21T08:00:00.000Z',
  endsAt: '2026-11-21T10:00:00.000Z',
  minutes: 120,
  trainingItem: 'prevent-duty',
});

const duringTheEvent = (): World =>
  aService({
    now: '2026-11-21T09:59:59.000Z',
    records: {
      events: [EVENT],
      attendances: [
        anAttendance(),
        anAttendance({ key: aKey('attendance', 'colin'), personOid: COLLEAGUE_OID, status: 'absent' }),
        anAttendance({ key: aKey('attendance', 'ben'), personOid: MANAGER_OID }),
      ],
    },
  });

/** What Asha has from it. */
const given = (world: World) => ({
  minutes: currentActivities(
    world.records.activities.where('personOid', ASHA_OID).map(({ value }) => value),
  ).map(({ minutes }) => minutes),
  trainings: currentEntriesOf(world, ASHA_OID).map(({ about }) => about),
});

describe('when a training event has ended', () => {
  it('does nothing before', async () => {
    const world = duringTheEvent();
    expect(await followEndedEvents(world, new Set())).toEqual({
      activitiesRecorded: 0,
      trainingsRecorded: 0,
      messagesQueued: 0,
    });
  });

  it('gives each attendee, and nobody else, an activity, the certificate and one evaluation form', async () => {
    const world = duringTheEvent();
    world.clock.advance({ minutes: 1 });
    expect(await followEndedEvents(world, new Set())).toEqual({
      activitiesRecorded: 2,
      trainingsRecorded: 2,
      messagesQueued: 2,
    });
    expect(world.records.activities.all().map(({ value }) => value)).toMatchObject([
      {
        personOid: ASHA_OID,
        minutes: 120,
        completedOn: '2026-11-21',
        delivery: 'internal',
        eventKey: EVENT.key,
      },
      { personOid: MANAGER_OID, minutes: 120 },
    ]);
    expect(world.records.recordEntries.all().map(({ value }) => [value.personOid, value.about])).toEqual([
      [ASHA_OID, 'prevent-duty'],
      [MANAGER_OID, 'prevent-duty'],
    ]);
    expect(world.outbox.messages().map(({ recipientOid, content }) => [recipientOid, content])).toEqual([
      [ASHA_OID, { kind: 'evaluation-request', eventKey: EVENT.key }],
      [MANAGER_OID, { kind: 'evaluation-request', eventKey: EVENT.key }],
    ]);
  });

  it('adds nothing when it runs again, in this process or another', async () => {
    const world = duringTheEvent();
    world.clock.advance({ minutes: 1 });
    const queued = new Set<string>();
    await followEndedEvents(world, queued);
    const nothing = { activitiesRecorded: 0, trainingsRecorded: 0, messagesQueued: 0 };
    expect(await followEndedEvents(world, queued)).toEqual(nothing);
    expect(await followEndedEvents(world, new Set())).toEqual(nothing);
    expect(world.outbox.messages()).toHaveLength(2);
  });

  it('makes the audit entry that a process which ended too early left out', async () => {
    const world = duringTheEvent();
    world.clock.advance({ minutes: 1 });
    const forgetful = {
      ...world,
      audit: { ...world.audit, record: () => Promise.reject(new Error('gone')) },
    };
    await expect(followEndedEvents(forgetful, new Set())).rejects.toThrow('gone');
    expect(world.records.activities.all()).toHaveLength(1);
    await followEndedEvents(world, new Set());
    const entries = await world.audit.read(1, 100);
    expect(entries.filter(({ action }) => action === 'attendance-became-activity')).toHaveLength(2);
  });

  it('asks nobody who has answered, and nobody once the form has closed', async () => {
    const world = duringTheEvent();
    world.clock.advance({ minutes: 1 });
    await submitEvaluation(world, { actorOid: ASHA_OID, eventKey: EVENT.key, rating: 'good', answers: {} });
    await followEndedEvents(world, new Set());
    const asked = world.outbox.messages().filter(({ content }) => content.kind === 'evaluation-request');
    expect(asked.map(({ recipientOid }) => recipientOid)).toEqual([MANAGER_OID]);

    const late = duringTheEvent();
    late.clock.advance({ days: 15 });
    expect((await followEndedEvents(late, new Set())).messagesQueued).toBe(0);
    expect(late.records.activities.all()).toHaveLength(2);
  });

  it('takes back what an attendee got who is marked absent after all, and gives it again with the mark', async () => {
    const world = duringTheEvent();
    world.clock.advance({ minutes: 1 });
    const seen = new Set<string>();
    await followEndedEvents(world, seen);
    const evaluation = () => openEvaluationsOf(world, aPerson()).length;
    const marked = async (status: 'attended' | 'absent') => {
      world.clock.advance({ minutes: 1 });
      await takeRegister(world, {
        actorOid: COORDINATOR_OID,
        eventKey: EVENT.key,
        entries: [{ personOid: ASHA_OID, status }],
      });
      await followEndedEvents(world, seen);
      await followEndedEvents(world, new Set());
      return given(world);
    };
    expect([given(world), evaluation()]).toEqual([{ minutes: [120], trainings: ['prevent-duty'] }, 1]);
    expect([await marked('absent'), evaluation()]).toEqual([{ minutes: [], trainings: [] }, 0]);
    expect([await marked('attended'), evaluation()]).toEqual([
      { minutes: [120], trainings: ['prevent-duty'] },
      1,
    ]);
    expect(await marked('absent')).toEqual({ minutes: [], trainings: [] });
    expect(world.records.activities.where('personOid', ASHA_OID)).toHaveLength(4);
    // Once for each time she was marked present.
    expect(world.outbox.messages().filter(({ recipientOid }) => recipientOid === ASHA_OID)).toHaveLength(2);
  });

  it('makes whole what a process left half done when it ended between two writes', async () => {
    const world = duringTheEvent();
    world.clock.advance({ minutes: 1 });
    await followEndedEvents(world, new Set());
    world.clock.advance({ minutes: 1 });
    await takeRegister(world, {
      actorOid: COORDINATOR_OID,
      eventKey: EVENT.key,
      entries: [{ personOid: ASHA_OID, status: 'absent' }],
    });
    const { recordEntries } = world.records;
    const dying = {
      ...world,
      records: {
        ...world.records,
        recordEntries: { ...recordEntries, create: () => Promise.reject(new Error('gone')) },
      },
    };
    await expect(followEndedEvents(dying, new Set())).rejects.toThrow('gone');
    expect(given(world)).toEqual({ minutes: [], trainings: ['prevent-duty'] });
    await followEndedEvents(world, new Set());
    expect(given(world)).toEqual({ minutes: [], trainings: [] });
  });

  it('corrects what it gave when the event is corrected, also long after', async () => {
    const world = duringTheEvent();
    world.clock.advance({ days: 40 });
    const seen = new Set<string>();
    await followEndedEvents(world, seen);
    expect(await followEndedEvents(world, seen)).toMatchObject({ activitiesRecorded: 0 });
    const stored = world.records.events.find(EVENT.key);
    if (!stored) throw new Error('The event is gone.');
    await world.records.events.replace(stored, { ...EVENT, minutes: 90, category: 'sector' });
    expect(await followEndedEvents(world, seen)).toMatchObject({ activitiesRecorded: 2 });
    const [current] = currentActivities(
      world.records.activities.where('personOid', ASHA_OID).map(({ value }) => value),
    );
    expect(current).toMatchObject({ minutes: 90, category: 'sector' });
  });

  it('takes back everything of an event that is cancelled, and asks nobody what they think of it', async () => {
    const world = duringTheEvent();
    world.clock.advance({ minutes: 1 });
    await followEndedEvents(world, new Set());
    const stored = world.records.events.find(EVENT.key);
    if (!stored) throw new Error('The event is gone.');
    await world.records.events.replace(stored, { ...EVENT, cancelledBecause: 'The trainer was ill.' });
    await followEndedEvents(world, new Set());
    expect(given(world)).toEqual({ minutes: [], trainings: [] });
    expect(openEvaluationsOf(world, aPerson())).toEqual([]);
  });

  it('counts an event that ends at midnight on the day on which it began', async () => {
    const world = aService({
      now: '2026-11-22T09:00:00.000Z',
      records: {
        events: [{ ...EVENT, startsAt: '2026-11-21T22:00:00.000Z', endsAt: '2026-11-22T00:00:00.000Z' }],
        attendances: [anAttendance()],
      },
    });
    await followEndedEvents(world, new Set());
    expect(world.records.activities.all().map(({ value }) => value.completedOn)).toEqual(['2026-11-21']);
  });
});
