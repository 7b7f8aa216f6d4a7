import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, TRUSTEE_OID } from '../../../tests/builders/a-service.ts';
import {
  aBudget,
  aKey,
  aRequest,
  ASHA_OID,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import type { Budget } from '../../domain/budgets/budget.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import { answerTrainingRequest } from '../requests/answer-request.ts';
import { cancelRequest } from '../requests/end-request.ts';
import { readRequests } from '../requests/read-requests.ts';
import { settleInvoice } from '../requests/settle-invoice.ts';
import { readBudgets } from './read-budgets.ts';
import { changeBudget, setBudget } from './set-budget.ts';

const REQUEST = aRequest({ costPence: 10_000 });
const OTHER = aRequest({ key: aKey('request', 'other'), personOid: COLLEAGUE_OID, costPence: 10_000 });
const BUDGET = aBudget({ allocatedPence: 10_000 });

const aYear = (given: { budgets?: readonly Budget[]; requests?: readonly TrainingRequest[] } = {}) =>
  aService({ records: { budgets: [BUDGET], requests: [REQUEST, OTHER], ...given } });

const versionOf = (world: World, { key }: TrainingRequest) => ({
  requestKey: key,
  version: world.records.requests.find(key)?.eTag ?? '',
});
const approve = (world: World, request: TrainingRequest, overspendBecause = '') =>
  answerTrainingRequest(world, {
    actorOid: MANAGER_OID,
    ...versionOf(world, request),
    answer: 'approve',
    reason: '',
    overspendBecause,
  });
const moneyIn = (world: World) => {
  const read = readBudgets(world, COORDINATOR_OID);
  return read.ok ? read.value.budgets[0]?.money : undefined;
};

describe('a budget', () => {
  it('has what is approved committed, what is paid spent, and what is cancelled freed', async () => {
    const world = aYear();
    expect(readRequests(world, MANAGER_OID).waiting[0]?.leftPence).toBe(10_000);
    await approve(world, REQUEST);
    expect(moneyIn(world)).toMatchObject({ committedPence: 10_000, spentPence: 0, leftPence: 0 });
    const paid = { actorOid: MANAGER_OID, ...versionOf(world, REQUEST), invoicePence: 9_000 };
    expect(await settleInvoice(world, paid)).toMatchObject({ ok: true });
    expect(moneyIn(world)).toMatchObject({ committedPence: 0, spentPence: 9_000, leftPence: 1_000 });
    const back = { actorOid: MANAGER_OID, ...versionOf(world, REQUEST), invoicePence: null };
    expect(await settleInvoice(world, back)).toMatchObject({ ok: true });
    await cancelRequest(world, { actorOid: ASHA_OID, ...versionOf(world, REQUEST), reason: 'Ill.' });
    expect(moneyIn(world)).toMatchObject({ committedPence: 0, spentPence: 0, leftPence: 10_000 });
    expect(world.audit.records().map(({ action }) => action)).toEqual([
      'budget-claimed',
      'request-approved',
      'invoice-settled',
      'invoice-unsettled',
      'request-cancelled',
    ]);
  });

  it('gives its last £100 to one of two who want it, and tells the other', async () => {
    const world = aYear();
    const [first, second] = await Promise.all([approve(world, REQUEST), approve(world, OTHER)]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({
      ok: false,
      refusal: { code: 'bad-input', problems: [{ path: 'overspendBecause', id: 'over-budget' }] },
    });
    expect(world.records.requests.find(OTHER.key)?.value.state).toBe('waiting');
    expect(moneyIn(world)).toMatchObject({ leftPence: 0 });
    expect(await approve(world, OTHER, 'The inspector asked for it.')).toMatchObject({ ok: true });
    expect(world.records.requests.find(OTHER.key)?.value.overspendBecause).toBe(
      'The inspector asked for it.',
    );
    expect(moneyIn(world)).toMatchObject({ leftPence: -10_000 });
  });

  it('is counted anew where another instance took from it since it was read', async () => {
    const world = aYear();
    const { budgets } = world.records;
    let hasLost = false;
    const elsewhere: World = {
      ...world,
      records: {
        ...world.records,
        budgets: {
          ...budgets,
          replace: async (stored, value) => {
            if (hasLost) return budgets.replace(stored, value);
            hasLost = true;
            await budgets.replace(stored, { ...stored.value, claims: { [OTHER.key]: '10000' } });
            return { ok: false, refusal: { code: 'changed-meanwhile', key: stored.value.key } };
          },
        },
      },
    };
    expect(await approve(elsewhere, REQUEST)).toMatchObject({
      refusal: { problems: [{ id: 'over-budget' }] },
    });
    expect(world.records.requests.find(REQUEST.key)?.value.state).toBe('waiting');
  });

  it('that is not there asks for no reason, and leaves nothing to say', async () => {
    const world = aYear({ budgets: [] });
    expect(readRequests(world, MANAGER_OID).waiting[0]?.leftPence).toBeUndefined();
    expect(await approve(world, REQUEST)).toMatchObject({ ok: true });
    expect(readBudgets(world, COORDINATOR_OID)).toMatchObject({
      value: { budgets: [], without: [{ strandLabel: undefined, committedPence: 10_000, spentPence: 0 }] },
    });
  });

  it('pays nothing for what is not approved', async () => {
    const world = aYear();
    const paid = { actorOid: MANAGER_OID, ...versionOf(world, REQUEST), invoicePence: 9_000 };
    expect(await settleInvoice(world, paid)).toMatchObject({
      refusal: { problems: [{ path: 'invoicePence', id: 'not-approved' }] },
    });
    expect(await settleInvoice(world, { ...paid, actorOid: ASHA_OID })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

describe('setting a budget', () => {
  const money = {
    stream: 'trust-led',
    from: civilDate('2027-09-01'),
    to: civilDate('2028-08-31'),
    allocatedPence: 500_000,
    conditions: '',
  } as const;
  const set = (world: World, changed: Partial<Budget>, actorOid = COORDINATOR_OID) =>
    setBudget(world, {
      actorOid,
      formId: 'form-0000000000001',
      unit: BUDGET.unit,
      strand: undefined,
      ...money,
      ...changed,
    });

  it('is for who looks after the unit, or all', async () => {
    const world = aYear();
    expect(await set(world, {})).toMatchObject({ ok: true });
    expect(await set(world, { unit: undefined })).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await set(world, { unit: undefined }, LEAD_OID)).toMatchObject({ ok: true });
    expect(readBudgets(world, MANAGER_OID)).toEqual({ ok: false, refusal: { code: 'not-allowed' } });
    expect(readBudgets(world, TRUSTEE_OID)).toMatchObject({ ok: false });
    expect(readBudgets(world, LEAD_OID)).toMatchObject({
      value: { budgets: { length: 3 }, mayForAll: true },
    });
  });

  it.each<[string, Partial<Budget>, string, string]>([
    ['days that another budget has', { from: BUDGET.from }, 'from', 'budget-overlaps'],
    ['an end before its start', { to: civilDate('2027-08-31') }, 'to', 'ends-before-start'],
    ['a strand that no policy has', { strand: 'none' }, 'strand', 'not-a-choice'],
  ])('is refused with %s', async (_what, changed, path, id) => {
    expect(await set(aYear(), changed)).toMatchObject({ refusal: { problems: [{ path, id }] } });
  });

  it('changes what it is to be, and keeps what was taken from it', async () => {
    const world = aYear();
    await approve(world, REQUEST);
    const { from, to } = BUDGET;
    const version = world.records.budgets.find(BUDGET.key)?.eTag ?? '';
    const change = { actorOid: COORDINATOR_OID, budgetKey: BUDGET.key, version, ...money, from, to };
    expect(await changeBudget(world, change)).toMatchObject({ ok: true });
    expect(moneyIn(world)).toMatchObject({ allocatedPence: 500_000, committedPence: 10_000 });
    expect(await changeBudget(world, { ...change, version: '"older"', allocatedPence: 1 })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
  });
});
