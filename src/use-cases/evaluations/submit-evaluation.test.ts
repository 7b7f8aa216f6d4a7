import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  anAttendance,
  aPerson,
  aTrainingEvent,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { evaluationFor } from './evaluation-for.ts';
import type { SubmitEvaluationRequest } from './submit-evaluation.ts';
import { submitEvaluation } from './submit-evaluation.ts';

const EVENT = aTrainingEvent({ startsAt: '2026-11-21T08:00:00.000Z', endsAt: '2026-11-21T09:30:00.000Z' });

const afterTheEvent = (): World =>
  aService({
    records: {
      events: [EVENT],
      attendances: [
        anAttendance(),
        anAttendance({ key: aKey('attendance', 'colin'), personOid: COLLEAGUE_OID, status: 'absent' }),
      ],
    },
  });

const answer = (change: Partial<SubmitEvaluationRequest> = {}): SubmitEvaluationRequest => ({
  actorOid: ASHA_OID,
  eventKey: EVENT.key,
  rating: 'very-good',
  answers: { 'content-and-learning': 'Three ways to caption a live session' },
  ...change,
});

describe('answering the evaluation form', () => {
  it('stores the answer once, however often it is sent', async () => {
    const world = afterTheEvent();
    const answers = [];
    for (let time = 0; time < 4; time += 1) {
      answers.push(await submitEvaluation(world, answer()));
      world.clock.advance({ minutes: 1 });
    }
    expect(answers.map((result) => result.ok && result.value.isNew)).toEqual([true, false, false, false]);
    expect(world.records.evaluations.all().map(({ value }) => value)).toMatchObject([
      { personOid: ASHA_OID, rating: 'very-good', form: 'reflective-record' },
    ]);
    expect(await world.audit.read(1, 10)).toHaveLength(1);
  });

  it('stores another answer beside the first, which it supersedes, and that one stands', async () => {
    const world = afterTheEvent();
    await submitEvaluation(world, answer());
    world.clock.advance({ minutes: 5 });
    const changed = await submitEvaluation(world, answer({ rating: 'poor' }));
    expect(changed).toMatchObject({ ok: true, value: { isNew: true, answer: { rating: 'poor' } } });
    const [first, second] = world.records.evaluations.all().map(({ value }) => value);
    expect([first?.rating, second?.rating, second?.supersedes]).toEqual(['very-good', 'poor', first?.key]);
    expect((await world.audit.read(1, 10)).map(({ action }) => action)).toEqual([
      'evaluation-submitted',
      'evaluation-changed',
    ]);
    const found = evaluationFor(world, { actorOid: ASHA_OID, eventKey: EVENT.key });
    expect(found).toMatchObject({ ok: true, value: { answer: { rating: 'poor' }, closesOn: '2026-12-05' } });
  });

  it('is not undone by a first answer that arrives again, but by somebody who goes back to it', async () => {
    const world = afterTheEvent();
    await submitEvaluation(world, answer());
    await submitEvaluation(world, answer({ rating: 'poor' }));
    const late = await submitEvaluation(world, answer());
    expect(late).toMatchObject({ ok: true, value: { isNew: false, answer: { rating: 'poor' } } });
    const corrects = late.ok ? late.value.answer.key : '';
    expect(await submitEvaluation(world, answer({ corrects }))).toMatchObject({
      ok: true,
      value: { isNew: true, answer: { rating: 'very-good' } },
    });
  });

  it('can be changed while the form is open, and not after; what stands is said all the same', async () => {
    const world = afterTheEvent();
    await submitEvaluation(world, answer());
    world.clock.set('2026-12-05T23:00:00.000Z');
    expect((await submitEvaluation(world, answer({ rating: 'good' }))).ok).toBe(true);
    world.clock.set('2026-12-06T00:00:00.000Z');
    expect(await submitEvaluation(world, answer({ rating: 'poor' }))).toEqual({
      ok: false,
      refusal: { code: 'evaluation-closed', closedOn: '2026-12-05' },
    });
    const again = await submitEvaluation(world, answer());
    expect(again).toMatchObject({ ok: true, value: { isNew: false, isClosed: true } });
    expect(world.records.evaluations.all()).toHaveLength(2);
  });

  it.each([
    ['sixty days after the event', { days: 60 }, undefined, '2026-12-05'],
    ['after the person’s last day of work', { days: 2 }, civilDate('2026-11-22'), '2026-11-22'],
  ])('is refused %s, and nothing is stored', async (_when, later, leftOn, closedOn) => {
    const world = aService({
      records: { people: [aPerson({ leftOn })], events: [EVENT], attendances: [anAttendance()] },
    });
    world.clock.advance(later);
    expect(await submitEvaluation(world, answer())).toEqual({
      ok: false,
      refusal: { code: 'evaluation-closed', closedOn },
    });
    expect(world.records.evaluations.all()).toHaveLength(0);
    expect(await world.audit.read(1, 10)).toEqual([]);
  });

  it('stays the person’s to read when the register is corrected after it, but not to change', async () => {
    const world = afterTheEvent();
    await submitEvaluation(world, answer());
    world.clock.advance({ minutes: 5 });
    const absent = { key: aKey('absent'), status: 'absent' as const, recordedAt: world.clock.now() };
    await world.records.attendances.create(anAttendance({ ...absent, supersedes: anAttendance().key }));
    const found = evaluationFor(world, { actorOid: ASHA_OID, eventKey: EVENT.key });
    expect(found).toMatchObject({ ok: true, value: { isClosed: true, answer: { rating: 'very-good' } } });
    expect((await submitEvaluation(world, answer({ rating: 'poor' }))).ok).toBe(false);
  });

  it('has the card in the chat finished, once for each answer', async () => {
    const world = afterTheEvent();
    await submitEvaluation(world, answer());
    await submitEvaluation(world, answer());
    await submitEvaluation(world, answer({ rating: 'poor' }));
    const inPlaceOf = world.keys.keyFor('evaluation-request', EVENT.key, ASHA_OID);
    expect(world.outbox.messages().map(({ recipientOid, content }) => ({ recipientOid, content }))).toEqual(
      [1, 2].map(() => ({
        recipientOid: ASHA_OID,
        content: { kind: 'evaluation-answered', eventKey: EVENT.key, inPlaceOf },
      })),
    );
  });

  it.each([
    ['who was marked absent', { actorOid: COLLEAGUE_OID }],
    ['who was not there', { actorOid: MANAGER_OID }],
    ['whom nobody knows', { actorOid: STRANGER_OID }],
    ['of an event that does not exist', { eventKey: aKey('no-event') }],
  ])('is refused to someone %s, and nothing is written', async (_who, change) => {
    const world = afterTheEvent();
    expect(await submitEvaluation(world, answer(change))).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(world.records.evaluations.all()).toHaveLength(0);
  });

  it('waits until the event has ended', async () => {
    const world = afterTheEvent();
    world.clock.set('2026-11-21T09:29:59.000Z');
    expect((await submitEvaluation(world, answer())).ok).toBe(false);
    world.clock.set('2026-11-21T09:30:00.000Z');
    expect((await submitEvaluation(world, answer())).ok).toBe(true);
  });

  it.each([
    ['a rating the form has not', { rating: 'stupendous' }, 'rating'],
    ['no rating', { rating: '' }, 'rating'],
    ['a question the form has not', { answers: { salary: 'more' } }, 'answers.salary'],
    ['a name of the language', { answers: { constructor: 'x' } }, 'answers.constructor'],
  ])('refuses %s, naming the field', async (_what, change, path) => {
    const world = afterTheEvent();
    expect(await submitEvaluation(world, answer(change))).toMatchObject({
      ok: false,
      refusal: { code: 'bad-input', problems: [{ path }] },
    });
    expect(world.records.evaluations.all()).toHaveLength(0);
  });
});
