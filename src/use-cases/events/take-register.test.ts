import { fieldProblem } from '../../domain/fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import {
  aService,
  COLLEAGUE_OID,
  LEAD_OID,
  SERVICE_UNIT,
  STRANGER_OID,
} from '../../../tests/builders/a-service.ts';
import { ASHA_OID, aKey, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { listEvents } from './list-events.ts';
import { scheduleEvent } from './schedule-event.ts';
import { takeRegister } from './take-register.ts';

const event = {
  actorOid: COORDINATOR_OID,
  formId: 'form-0000000000001',
  title: 'Adaptive teaching',
  unit: SERVICE_UNIT.key,
  startsAt: '2026-11-21T09:00:00.000Z',
  endsAt: '2026-11-21T11:30:00.000Z',
  venue: 'Room 2',
  provider: 'In-house',
  activityType: 'inset-day',
  trainingItem: undefined,
  category: 'educational' as const,
  insetDays: 1 as const,
};

async function scheduled(): Promise<{ world: World; eventKey: string }> {
  const world = aService();
  const stored = await scheduleEvent(world, event);
  if (!stored.ok) throw new Error('The event was not scheduled.');
  return { world, eventKey: stored.value.value.key };
}

describe('scheduling an event', () => {
  it('gives it its length as minutes of CPD and shows it to the coordinator alone', async () => {
    const { world } = await scheduled();
    expect(listEvents(world, COORDINATOR_OID).events.map((each) => each.event.minutes)).toEqual([150]);
    expect(listEvents(world, MANAGER_OID).events).toEqual([]);
  });

  it.each([
    ['a manager', { actorOid: MANAGER_OID }, { code: 'not-found' }],
    ['a unit that is not there', { unit: aKey('elsewhere') }, { code: 'not-found' }],
    [
      'a unit that is not there, from who looks after all',
      { actorOid: LEAD_OID, unit: aKey('elsewhere') },
      { code: 'bad-input', problems: [fieldProblem('unit', 'not-a-choice')] },
    ],
    ['an end before the start', { endsAt: '2026-11-21T08:59:00.000Z' }, { code: 'bad-input' }],
    ['two days', { endsAt: '2026-11-23T09:00:00.000Z' }, { code: 'bad-input' }],
    ['an unknown type', { activityType: 'party' }, { code: 'bad-input' }],
    ['an unknown training item', { trainingItem: 'juggling' }, { code: 'bad-input' }],
  ])('refuses %s and writes nothing', async (_what, change, refusal) => {
    const world = aService();
    expect(await scheduleEvent(world, { ...event, ...change })).toMatchObject({ ok: false, refusal });
    expect(world.records.events.all()).toHaveLength(0);
  });
});

describe('taking the register', () => {
  it('records each mark once, and a changed mind as a row that supersedes', async () => {
    const { world, eventKey } = await scheduled();
    const mark = (status: 'attended' | 'absent') =>
      takeRegister(world, {
        actorOid: COORDINATOR_OID,
        eventKey,
        entries: [
          { personOid: ASHA_OID, status: 'attended' },
          { personOid: COLLEAGUE_OID, status },
        ],
      });
    await mark('attended');
    await mark('attended');
    expect(world.records.attendances.all()).toHaveLength(2);
    world.clock.advance({ minutes: 1 });
    const register = await mark('absent');
    expect(world.records.attendances.all()).toHaveLength(3);
    const marks = register.ok ? register.value.people.filter(({ status }) => status !== null) : [];
    expect(marks.map(({ person, status }) => [person.oid, status])).toEqual([
      [ASHA_OID, 'attended'],
      [COLLEAGUE_OID, 'absent'],
    ]);
  });

  it('records each mark once when the same register is sent several times at once', async () => {
    const { world, eventKey } = await scheduled();
    const entries = [ASHA_OID, COLLEAGUE_OID].map((personOid) => ({
      personOid,
      status: 'attended' as const,
    }));
    const send = () => takeRegister(world, { actorOid: COORDINATOR_OID, eventKey, entries });
    const first = send();
    // The second begins while the first is between two people.
    await Promise.resolve();
    await Promise.all([first, send(), send()]);
    expect(world.records.attendances.all().map(({ value }) => value.personOid)).toEqual([
      ASHA_OID,
      COLLEAGUE_OID,
    ]);
  });

  it('refuses a stranger by the entry’s path, and writes none of the entries', async () => {
    const { world, eventKey } = await scheduled();
    const entries = [
      { personOid: ASHA_OID, status: 'attended' as const },
      { personOid: STRANGER_OID, status: 'attended' as const },
    ];
    expect(await takeRegister(world, { actorOid: COORDINATOR_OID, eventKey, entries })).toEqual({
      ok: false,
      refusal: { code: 'bad-input', problems: [fieldProblem('entries.1.personOid', 'not-a-choice')] },
    });
    expect(world.records.attendances.all()).toHaveLength(0);
  });

  it('lets nobody mark themselves: that takes a second person, and none of the marks is written', async () => {
    const { world, eventKey } = await scheduled();
    const entries = [
      { personOid: ASHA_OID, status: 'attended' as const },
      { personOid: COORDINATOR_OID, status: 'attended' as const },
    ];
    expect(await takeRegister(world, { actorOid: COORDINATOR_OID, eventKey, entries })).toEqual({
      ok: false,
      refusal: {
        code: 'bad-input',
        problems: [fieldProblem('entries.1.personOid', 'needs-second-person')],
      },
    });
    expect(world.records.attendances.all()).toHaveLength(0);
  });

  it('keeps the mark of the coordinator that somebody else made, and says whose are theirs to make', async () => {
    const { world, eventKey } = await scheduled();
    const own = { personOid: COORDINATOR_OID, status: 'attended' as const };
    await takeRegister(world, { actorOid: LEAD_OID, eventKey, entries: [own] });
    const register = await takeRegister(world, { actorOid: COORDINATOR_OID, eventKey, entries: [own] });
    expect(world.records.attendances.all()).toHaveLength(1);
    const mayMark = register.ok ? register.value.people.filter((each) => !each.mayMark) : [];
    expect(mayMark.map(({ person }) => person.oid)).toEqual([COORDINATOR_OID]);
  });

  it('is not for a manager', async () => {
    const { world, eventKey } = await scheduled();
    const request = {
      actorOid: MANAGER_OID,
      eventKey,
      entries: [{ personOid: ASHA_OID, status: 'attended' as const }],
    };
    expect(await takeRegister(world, request)).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });
});
