import { describe, expect, it } from '@jest/globals';
import {
  ADMINISTRATOR_OID,
  aService,
  COLLEAGUE_OID,
  LEAD_OID,
  STRANGER_OID,
  TRUSTEE_OID,
} from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  anAttendance,
  aTrainingEvent,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { MAY } from '../../domain/access/access.ts';
import { readEventEvaluations } from './read-event-evaluations.ts';
import { readRecord } from '../record/read-record.ts';
import { submitEvaluation } from './submit-evaluation.ts';

const EVENT = aTrainingEvent({ startsAt: '2026-11-21T08:00:00.000Z', endsAt: '2026-11-21T09:30:00.000Z' });

/** Asha and Colin were there; Asha rated it good, then poor. */
async function afterAnswers(): Promise<World> {
  const world = aService({
    records: {
      events: [EVENT],
      attendances: [
        anAttendance(),
        anAttendance({ key: aKey('attendance', 'colin'), personOid: COLLEAGUE_OID }),
      ],
    },
  });
  const answer = { actorOid: ASHA_OID, eventKey: EVENT.key, answers: { 'content-and-learning': 'Captions' } };
  await submitEvaluation(world, { ...answer, rating: 'good' });
  world.clock.advance({ days: 1 });
  await submitEvaluation(world, { ...answer, rating: 'poor' });
  return world;
}

const reading = (world: World, actorOid: string) =>
  readEventEvaluations(world, { actorOid, eventKey: EVENT.key });

describe('what people answered about an event', () => {
  it.each([
    ['her coordinator', COORDINATOR_OID],
    ['the CPD lead', LEAD_OID],
  ])('is read by %s: the answer that stands, its words, and when it was changed', async (_who, actorOid) => {
    const found = reading(await afterAnswers(), actorOid);
    expect(found).toMatchObject({
      ok: true,
      value: {
        attended: 2,
        answers: [
          {
            person: { oid: ASHA_OID },
            answer: { rating: 'poor', answers: { 'content-and-learning': 'Captions' } },
            answeredOn: '2026-11-21',
            changedOn: '2026-11-22',
          },
        ],
      },
    });
    expect(found.ok && found.value.ratings.filter(({ count }) => count > 0)).toMatchObject([
      { id: 'poor', count: 1 },
    ]);
  });

  it.each([
    ['their line manager', MANAGER_OID],
    ['a colleague who was there', COLLEAGUE_OID],
    ['whoever answered, who has a page of their own', ASHA_OID],
    ['a trustee', TRUSTEE_OID],
    ['an administrator', ADMINISTRATOR_OID],
    ['a stranger', STRANGER_OID],
  ])('is not there for %s', async (_who, actorOid) => {
    expect(reading(await afterAnswers(), actorOid)).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });

  it('is read by whom the form names, and nobody else: the line manager is not among them', () => {
    expect(MAY['evaluation.read'].to).toEqual(['self', 'coordinator', 'cpd-lead']);
  });

  it('says that nobody has answered, to who runs the event', () => {
    const world = aService({ records: { events: [EVENT], attendances: [anAttendance()] } });
    expect(reading(world, COORDINATOR_OID)).toMatchObject({
      ok: true,
      value: { attended: 1, answers: [], ratings: [] },
    });
    expect(reading(world, MANAGER_OID).ok).toBe(false);
  });

  it('keeps an answer readable whose form no policy has any more', async () => {
    const world = await afterAnswers();
    const [row] = world.records.evaluations.all();
    if (row)
      await world.records.evaluations.create({
        ...row.value,
        key: aKey('old'),
        personOid: COLLEAGUE_OID,
        form: 'a-form-of-old',
      });
    const found = reading(world, LEAD_OID);
    expect(found.ok && found.value.answers.map(({ answer }) => answer.rating)).toEqual(['poor', 'good']);
  });
});

describe('one’s own answers', () => {
  it('are in one’s record, with the day until which they can be changed, and in nobody else’s view of it', async () => {
    const world = await afterAnswers();
    const seenBy = (actorOid: string) => {
      const record = readRecord(world, { actorOid, personOid: ASHA_OID });
      return (
        record.ok && record.value.answeredEvaluations.map(({ event, closesOn }) => [event.key, closesOn])
      );
    };
    expect(seenBy(ASHA_OID)).toEqual([[EVENT.key, '2026-12-05']]);
    expect(seenBy(MANAGER_OID)).toEqual([]);
  });
});
