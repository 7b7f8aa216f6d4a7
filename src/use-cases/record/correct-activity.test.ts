import { fieldProblem } from '../../domain/fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  aLearningActivity,
  aTrainingEvent,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { LogActivityRequest } from './log-activity.ts';
import { listActivities } from './list-activities.ts';
import { logActivity } from './log-activity.ts';
import { readRecord } from './read-record.ts';
import { withdrawActivity } from './withdraw-activity.ts';

const logged = aLearningActivity({ completedOn: civilDate('2026-11-02'), reflection: '' });
const fromRegister = aLearningActivity({
  key: aKey('attended'),
  title: 'Dyslexia seminar',
  activityType: 'seminar',
  completedOn: civilDate('2026-11-03'),
  delivery: 'internal',
  reflection: '',
  eventKey: aKey('event', 'dyslexia'),
});

const world = () => aService({ records: { activities: [logged, fromRegister] } });

const change = (changed: Partial<LogActivityRequest> = {}): LogActivityRequest => ({
  actorOid: ASHA_OID,
  personOid: ASHA_OID,
  formId: 'form-0000000000001',
  title: 'Phonics for adult learners',
  activityType: 'webinar',
  completedOn: civilDate('2026-11-02'),
  minutes: 90,
  category: 'sector',
  reflection: 'I blend aloud now.',
  delivery: undefined,
  alignment: [],
  corrects: logged.key,
  ...changed,
});

function shown(of: ReturnType<typeof world>) {
  const record = readRecord(of, { actorOid: ASHA_OID, personOid: ASHA_OID });
  return record.ok ? record.value.activities : [];
}

describe('correcting an activity', () => {
  it('stands in the place of the first row, which stays, and is audited as a correction', async () => {
    const service = world();
    const result = await logActivity(service, change());
    expect(result).toMatchObject({ ok: true, value: { stored: { value: { supersedes: logged.key } } } });
    expect(shown(service).map(({ title, minutes, reflection }) => [title, minutes, reflection])).toEqual([
      ['Dyslexia seminar', 120, ''],
      ['Phonics for adult learners', 90, 'I blend aloud now.'],
    ]);
    expect(service.records.activities.find(logged.key)?.value).toEqual(logged);
    expect(await service.audit.read(1, 10)).toMatchObject([{ action: 'activity-corrected' }]);
  });

  it('adds a reflection to what came from a register, and changes nothing of what the register says', async () => {
    const service = world();
    const meddled = { title: 'Ten days in Rome', minutes: 1440, activityType: 'course' } as const;
    await logActivity(service, change({ ...meddled, delivery: 'external', corrects: fromRegister.key }));
    expect(shown(service)[0]).toMatchObject({
      title: 'Dyslexia seminar',
      minutes: 120,
      activityType: 'seminar',
      completedOn: '2026-11-03',
      delivery: 'internal',
      eventKey: fromRegister.eventKey,
      reflection: 'I blend aloud now.',
    });
  });

  it('is stored once, however often it is sent', async () => {
    const service = world();
    const results = [await logActivity(service, change()), await logActivity(service, change())];
    expect(results.map((result) => result.ok && result.value.isNew)).toEqual([true, false]);
    expect(service.records.activities.all()).toHaveLength(3);
  });

  it('may itself be corrected', async () => {
    const service = world();
    const first = await logActivity(service, change());
    const key = first.ok ? first.value.stored.value.key : '';
    await logActivity(service, change({ formId: 'form-0000000000002', minutes: 60, corrects: key }));
    expect(shown(service).map(({ minutes }) => minutes)).toEqual([120, 60]);
  });

  it('is refused of what is not there', async () => {
    expect(await logActivity(world(), change({ corrects: aKey('nothing') }))).toEqual({
      ok: false,
      refusal: { code: 'bad-input', problems: [fieldProblem('corrects', 'not-an-id')] },
    });
  });

  it('is refused of what another row corrects already: it was changed meanwhile', async () => {
    const service = world();
    await logActivity(service, change({ formId: 'form-0000000000009' }));
    expect(await logActivity(service, change())).toEqual({
      ok: false,
      refusal: { code: 'changed-meanwhile', key: logged.key },
    });
  });

  it('is refused of another person’s activity', async () => {
    const service = world();
    const asColin = { actorOid: COLLEAGUE_OID, personOid: COLLEAGUE_OID };
    expect(await logActivity(service, change(asColin))).toMatchObject({
      refusal: { problems: [{ path: 'corrects' }] },
    });
  });

  it('keeps a type that the policy knows no more', async () => {
    const old = aLearningActivity({ key: aKey('old'), activityType: 'telegram-course' });
    const service = aService({ records: { activities: [old] } });
    expect(
      await logActivity(service, change({ activityType: 'telegram-course', corrects: old.key })),
    ).toMatchObject({ ok: true });
  });
});

describe('what an activity counts as', () => {
  it('is said by who logs it, also the share of an INSET day', async () => {
    const of = world();
    await logActivity(
      of,
      change({ corrects: undefined, isConfirmed: true, insetDays: 0.5, category: 'other' }),
    );
    expect(of.records.activities.all().at(-1)?.value).toMatchObject({ insetDays: 0.5, category: 'other' });
  });

  it('is the event’s to say where it came from one that says it', async () => {
    const event = aTrainingEvent({ key: fromRegister.eventKey ?? '', category: 'educational', insetDays: 1 });
    const of = aService({
      records: { activities: [{ ...fromRegister, insetDays: 1 }], events: [event] },
    });
    await logActivity(of, change({ corrects: fromRegister.key, category: 'sector', insetDays: 0.5 }));
    expect(of.records.activities.all().at(-1)?.value).toMatchObject({
      insetDays: 1,
      category: 'educational',
    });
  });
});

describe('taking an activity back', () => {
  const takeBack = (service: ReturnType<typeof world>, changed: object = {}) =>
    withdrawActivity(service, {
      actorOid: ASHA_OID,
      personOid: ASHA_OID,
      activityKey: logged.key,
      reason: 'Logged twice',
      ...changed,
    });
  const record = (service: ReturnType<typeof world>, actorOid: string = ASHA_OID) => {
    const read = readRecord(service, { actorOid, personOid: ASHA_OID });
    return read.ok ? read.value : undefined;
  };

  it('counts it no more, keeps its row and says why, to the person alone', async () => {
    const service = world();
    expect(await takeBack(service)).toMatchObject({ ok: true, value: { isNew: true } });
    expect(shown(service).map(({ title }) => title)).toEqual(['Dyslexia seminar']);
    expect(record(service)?.takenBack).toMatchObject([
      { title: logged.title, withdrawnBecause: 'Logged twice' },
    ]);
    expect(record(service, MANAGER_OID)?.takenBack).toEqual([]);
    expect(service.records.activities.find(logged.key)?.value).toEqual(logged);
    expect(await service.audit.read(1, 10)).toMatchObject([{ action: 'activity-withdrawn' }]);
  });

  it('is stored once, however often it is sent', async () => {
    const service = world();
    const results = [await takeBack(service), await takeBack(service)];
    expect(results.map((result) => result.ok && result.value.isNew)).toEqual([true, false]);
  });

  it('is undone by saving it once more over the row that took it back', async () => {
    const service = world();
    const taken = await takeBack(service);
    const key = taken.ok ? taken.value.stored.value.key : '';
    await logActivity(service, change({ formId: 'form-0000000000003', corrects: key }));
    expect(shown(service).map(({ title }) => title)).toEqual(['Dyslexia seminar', logged.title]);
    expect(record(service)?.takenBack).toEqual([]);
  });

  it('is refused of what a register gave', async () => {
    expect(await takeBack(world(), { activityKey: fromRegister.key })).toEqual({
      ok: false,
      refusal: { code: 'bad-input', problems: [fieldProblem('reason', 'from-a-register')] },
    });
  });

  it('is refused of what was changed meanwhile, and of another person’s', async () => {
    const service = world();
    await logActivity(service, change({ formId: 'form-0000000000009' }));
    expect(await takeBack(service)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(await takeBack(world(), { actorOid: COLLEAGUE_OID })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await takeBack(world(), { actorOid: COLLEAGUE_OID, personOid: COLLEAGUE_OID })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

describe('the same time counted twice', () => {
  const again = change({ corrects: undefined, formId: 'form-0000000000004' });

  it('is asked about before it is saved, and saved where the person says that it is not', async () => {
    const service = world();
    expect(await logActivity(service, again)).toMatchObject({
      refusal: { code: 'may-count-twice', doubts: [{ activity: { key: logged.key }, reason: 'same-title' }] },
    });
    expect(service.records.activities.all()).toHaveLength(2);
    expect(await logActivity(service, { ...again, isConfirmed: true })).toMatchObject({ ok: true });
    const record = readRecord(service, { actorOid: MANAGER_OID, personOid: ASHA_OID });
    expect(record.ok && [...record.value.doubts.values()].map(([doubt]) => doubt?.reason)).toEqual([
      'same-title',
      'same-title',
    ]);
  });

  it('is not asked about of a form that is sent once more, nor of what a correction corrects', async () => {
    const service = world();
    await logActivity(service, { ...again, isConfirmed: true });
    expect(await logActivity(service, again)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(await logActivity(world(), change())).toMatchObject({ ok: true });
  });
});

describe('the CPD years before this one', () => {
  const old = aLearningActivity({ key: aKey('old'), completedOn: civilDate('2024-10-02') });
  const older = aLearningActivity({ key: aKey('older'), completedOn: civilDate('2023-03-02') });

  it('are named with what they hold, and each can be read', () => {
    const service = aService({ records: { activities: [logged, old, older] } });
    const record = readRecord(service, { actorOid: ASHA_OID, personOid: ASHA_OID });
    expect(record.ok && record.value.earlierYears).toEqual([
      { from: '2024-09-01', to: '2025-08-31', count: 1 },
      { from: '2022-09-01', to: '2023-08-31', count: 1 },
    ]);
    const days = { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') };
    const year = listActivities(service, { actorOid: MANAGER_OID, personOid: ASHA_OID, days });
    expect(year.ok && year.value.activities).toEqual([old]);
    expect(listActivities(service, { actorOid: COLLEAGUE_OID, personOid: ASHA_OID, days })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('are named also where all was removed, and to the person alone', () => {
    const removed = aLearningActivity({
      key: aKey('removed'),
      completedOn: civilDate('2024-10-02'),
      supersedes: old.key,
      withdrawnBecause: 'Entered twice',
    });
    const service = aService({ records: { activities: [old, removed] } });
    const yearsFor = (actorOid: string) => {
      const record = readRecord(service, { actorOid, personOid: ASHA_OID });
      return record.ok && record.value.earlierYears.map(({ count }) => count);
    };
    expect([yearsFor(ASHA_OID), yearsFor(MANAGER_OID)]).toEqual([[0], []]);
    const days = { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') };
    const takenBackFor = (actorOid: string) => {
      const year = listActivities(service, { actorOid, personOid: ASHA_OID, days });
      return year.ok && year.value.takenBack.map(({ key }) => key);
    };
    expect([takenBackFor(ASHA_OID), takenBackFor(MANAGER_OID)]).toEqual([[removed.key], []]);
  });
});
