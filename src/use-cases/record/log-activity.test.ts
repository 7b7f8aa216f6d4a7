import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { LogActivityRequest } from './log-activity.ts';
import { logActivity } from './log-activity.ts';

const webinar = (change: Partial<LogActivityRequest> = {}): LogActivityRequest => ({
  actorOid: ASHA_OID,
  personOid: ASHA_OID,
  formId: 'form-0000000000001',
  title: 'Live captions in online sessions',
  activityType: 'webinar',
  completedOn: civilDate('2026-11-20'),
  minutes: 120,
  category: 'educational',
  reflection: '',
  delivery: undefined,
  alignment: [],
  ...change,
});

const hoursOf = (result: Awaited<ReturnType<typeof logActivity>>): number | null | undefined =>
  result.ok
    ? result.value.judged[0]?.standing.outcomes.find(({ requirement }) => requirement === 'hours')?.counted
    : undefined;

describe('logging an activity', () => {
  it('stores one row, moves the hours and leaves one audit entry', async () => {
    const world = aService();
    const result = await logActivity(world, webinar());
    expect(hoursOf(result)).toBe(2);
    expect(world.records.activities.where('personOid', ASHA_OID).map(({ value }) => value)).toMatchObject([
      { title: 'Live captions in online sessions', minutes: 120, recordedBy: ASHA_OID, eventKey: undefined },
    ]);
    expect(await world.audit.read(1, 10)).toMatchObject([
      { sequence: 1, action: 'activity-logged', actorOid: ASHA_OID, subjectOid: ASHA_OID },
    ]);
  });

  it('keeps who ran it', async () => {
    const world = aService();
    await logActivity(world, webinar({ delivery: 'external' }));
    expect(world.records.activities.where('personOid', ASHA_OID)).toMatchObject([
      { value: { delivery: 'external', alignment: [] } },
    ]);
  });

  it('stores the same form once, however often it is sent', async () => {
    const world = aService();
    const first = await logActivity(world, webinar());
    world.clock.advance({ minutes: 1 });
    const again = await logActivity(world, webinar());
    expect([first.ok && first.value.isNew, again.ok && again.value.isNew]).toEqual([true, false]);
    expect(world.records.activities.all()).toHaveLength(1);
    expect(await world.audit.read(1, 10)).toHaveLength(1);
  });

  it('refuses the same form with another body', async () => {
    const world = aService();
    await logActivity(world, webinar());
    const result = await logActivity(world, webinar({ minutes: 180 }));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'key-holds-another' } });
    expect(world.records.activities.all()).toHaveLength(1);
  });

  it.each([
    ['a date to come', { completedOn: civilDate('2026-11-22') }, 'completedOn', 'future-date'],
    ['a type the policy does not know', { activityType: 'skydiving' }, 'activityType', 'not-a-choice'],
    ['a standard the policy does not name', { alignment: ['P9'] }, 'alignment', 'not-a-choice'],
  ])('refuses %s and writes nothing', async (_what, change, path, id) => {
    const world = aService();
    expect(await logActivity(world, webinar(change))).toEqual({
      ok: false,
      refusal: { code: 'bad-input', problems: [{ path, id, values: {} }] },
    });
    expect(world.records.activities.all()).toHaveLength(0);
    expect(await world.audit.read(1, 10)).toHaveLength(0);
  });

  it.each([
    ['a colleague', COLLEAGUE_OID],
    ['the line manager', MANAGER_OID],
    ['the coordinator', COORDINATOR_OID],
    ['the CPD lead', LEAD_OID],
    ['a stranger', STRANGER_OID],
  ])('is not for %s', async (_who, actorOid) => {
    const world = aService();
    expect(await logActivity(world, webinar({ actorOid }))).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(world.records.activities.all()).toHaveLength(0);
  });
});
