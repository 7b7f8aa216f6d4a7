import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID } from '../../tests/builders/a-service.ts';
import { ASHA_OID, aKey, aLearningActivity, aTrainingEvent } from '../../tests/builders/records.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import type { LogActivityRequest } from './log-activity.ts';
import { logActivity } from './log-activity.ts';
import { readRecord } from './read-record.ts';

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

  it.each([
    ['what is not there', aKey('nothing')],
    ['what another row corrects already', logged.key],
  ])('is refused of %s', async (_what, corrects) => {
    const service = world();
    await logActivity(service, change({ formId: 'form-0000000000009' }));
    expect(await logActivity(service, change({ corrects }))).toEqual({
      ok: false,
      refusal: { code: 'bad-input', problems: [{ path: 'corrects', error: 'not-an-id' }] },
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
    await logActivity(of, change({ corrects: undefined, insetDays: 0.5, category: 'other' }));
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
