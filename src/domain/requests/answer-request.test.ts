import { describe, expect, it } from '@jest/globals';
import { aRequest, ASHA_OID } from '../../../tests/builders/records.ts';
import { answeredRequest, endedRequest } from './answer-request.ts';
import type { Approver, Steps } from './progress.ts';
import { awaitedAs, progressOf } from './progress.ts';
import type { RequestAnswer, RequestState } from './training-request.ts';

const as = (name: string, ...oids: readonly string[]): Approver => ({ name, oids, isStandIn: false });
const coordinatorFirst: Steps = [
  [as('CPD coordinator', 'carys')],
  [as('Head teacher', 'rhian'), as('Trust CPD lead', 'dilys')],
];
const said = (by: string, step: number, name: string, isRefusal = false): RequestAnswer => ({
  step,
  as: [name],
  by,
  at: '2026-11-20T10:00:00.000Z',
  isRefusal,
  reason: isRefusal ? 'Not this year.' : '',
});
const yes = (by: string, step: number, name: string) => said(by, step, name);
const no = (by: string, step: number, name: string) => said(by, step, name, true);
const carys = yes('carys', 0, 'CPD coordinator');

describe('how far a request has come', () => {
  it.each<[string, RequestAnswer[], Steps, string, number | undefined, string[]]>([
    ['nobody has answered', [], coordinatorFirst, 'waiting', 0, ['CPD coordinator']],
    ['the first said yes', [carys], coordinatorFirst, 'waiting', 1, ['Head teacher', 'Trust CPD lead']],
    ['the first said no', [no('carys', 0, 'CPD coordinator')], coordinatorFirst, 'refused', undefined, []],
    [
      'one of two said yes',
      [carys, yes('dilys', 1, 'Trust CPD lead')],
      coordinatorFirst,
      'approved',
      undefined,
      [],
    ],
    [
      'one of two said no',
      [carys, no('rhian', 1, 'Head teacher')],
      coordinatorFirst,
      'waiting',
      1,
      ['Trust CPD lead'],
    ],
    [
      'both of two said no',
      [carys, no('rhian', 1, 'Head teacher'), no('dilys', 1, 'Trust CPD lead')],
      coordinatorFirst,
      'refused',
      undefined,
      [],
    ],
    [
      'the first is nobody',
      [],
      [[as('CPD coordinator')], [as('Head teacher', 'rhian')]],
      'waiting',
      1,
      ['Head teacher'],
    ],
    [
      'one of two is nobody',
      [],
      [[as('Chair of Governors'), as('Head teacher', 'rhian')]],
      'waiting',
      0,
      ['Head teacher'],
    ],
    ['everybody is nobody, and so nothing is approved', [], [[as('IQA')]], 'waiting', undefined, []],
  ])('%s', (_what, answers, steps, state, step, waitingFor) => {
    const progress = progressOf({ answers }, steps);
    expect({ ...progress, waitingFor: progress.waitingFor.map(({ name }) => name) }).toEqual({
      state,
      step,
      waitingFor,
    });
  });

  it('asks somebody as each of what they are', () => {
    const both: Steps = [[as('Head teacher', 'dilys'), as('Trust CPD lead', 'dilys')]];
    expect(awaitedAs(aRequest(), both, 'dilys')).toEqual(['Head teacher', 'Trust CPD lead']);
    expect(awaitedAs(aRequest({ state: 'withdrawn' }), both, 'dilys')).toEqual([]);
    expect(awaitedAs(aRequest(), both, 'carys')).toEqual([]);
  });
});

describe('an answer to a request', () => {
  const given = {
    by: 'carys',
    at: '2026-11-21T10:00:00.000Z',
    isRefusal: false,
    reason: '',
    overspendBecause: '',
  };
  const answer = (
    changed: Partial<typeof given>,
    state: RequestState = 'waiting',
    steps = coordinatorFirst,
  ) => answeredRequest(aRequest({ state }), steps, { ...given, ...changed });

  it.each([
    ['a yes goes on to the next step', {}, 'waiting'],
    ['a no with a reason ends it', { isRefusal: true, reason: 'Not this year.' }, 'refused'],
  ])('%s', (_what, changed, state) => {
    expect(answer(changed)).toMatchObject({
      ok: true,
      value: { state, answers: [{ by: 'carys', step: 0 }] },
    });
  });

  it('of the last who is asked approves it', () => {
    expect(answer({}, 'waiting', [[as('IQA', 'carys')]])).toMatchObject({ value: { state: 'approved' } });
  });

  it.each([
    ['by whoever asked', { by: ASHA_OID }, 'waiting', 'answer', 'own-request'],
    ['after another was faster', {}, 'approved', 'answer', 'answered-already'],
    ['by somebody whose turn it is not', { by: 'rhian' }, 'waiting', 'answer', 'not-asked-yet'],
    ['that refuses and does not say why', { isRefusal: true }, 'waiting', 'reason', 'empty'],
  ] as const)('is refused: %s', (_what, changed, state, path, id) => {
    expect(answer(changed, state)).toMatchObject({ ok: false, refusal: { path, id } });
  });

  it('is one for both names of somebody who is asked as two', () => {
    const both: Steps = [[as('Head teacher', 'dilys'), as('Trust CPD lead', 'dilys')]];
    expect(answer({ by: 'dilys', isRefusal: true, reason: 'No.' }, 'waiting', both)).toMatchObject({
      value: { state: 'refused' },
    });
  });
});

describe('the end of a request', () => {
  it.each([
    ['withdraw', 'waiting', 'withdrawn'],
    ['cancel', 'approved', 'cancelled'],
  ] as const)('%s of one that is %s makes it %s', (end, state, after) => {
    expect(endedRequest(aRequest({ state }), end, 'Ill.')).toMatchObject({
      value: { state: after, endedBecause: 'Ill.' },
    });
  });

  it.each([
    ['withdraw', 'approved', 'not-waiting'],
    ['withdraw', 'withdrawn', 'not-waiting'],
    ['cancel', 'waiting', 'not-approved'],
    ['cancel', 'cancelled', 'not-approved'],
  ] as const)('%s of one that is %s is refused', (end, state, id) => {
    expect(endedRequest(aRequest({ state }), end, 'Ill.')).toMatchObject({ ok: false, refusal: { id } });
  });
});
