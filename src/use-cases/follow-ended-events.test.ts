import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID } from '../../tests/builders/a-service.ts';
import { ASHA_OID, aKey, anAttendance, aTrainingEvent, MANAGER_OID } from '../../tests/builders/records.ts';
import type { World } from '../../tests/builders/world.ts';
import { followEndedEvents } from './follow-ended-events.ts';
import { submitEvaluation } from './submit-evaluation.ts';

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
});
