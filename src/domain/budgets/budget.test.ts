import { describe, expect, it } from '@jest/globals';
import { aBudget, aRequest } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { TrainingRequest } from '../requests/training-request.ts';
import { budgetFor, moneyIn, overlaps, withClaim } from './budget.ts';

const own = aBudget({ key: 'own', unit: 'school' });
const above = aBudget({ key: 'above', unit: 'trust' });
const all = aBudget({ key: 'all', unit: undefined });
const core = aBudget({ key: 'core', unit: 'school', strand: 'core' });

describe('the budget that pays for a request', () => {
  const wanted = { strand: undefined, startsOn: civilDate('2026-12-07') };
  it.each([
    ['the nearest unit’s', [all, above, own], wanted, 'own'],
    ['that of a unit above', [all, above], wanted, 'above'],
    ['the whole organisation’s', [all, core], wanted, 'all'],
    ['the strand’s', [own, core], { ...wanted, strand: 'core' }, 'core'],
    ['none of another strand', [own], { ...wanted, strand: 'core' }, undefined],
    ['on its first day', [own], { ...wanted, startsOn: own.from }, 'own'],
    ['on its last day', [own], { ...wanted, startsOn: own.to }, 'own'],
    ['none of another year', [own], { ...wanted, startsOn: civilDate('2027-09-01') }, undefined],
    ['none of another unit', [aBudget({ unit: 'elsewhere' })], wanted, undefined],
  ])('is %s', (_what, budgets, asked, key) => {
    expect(budgetFor(budgets, asked, ['school', 'trust'])?.key).toBe(key);
  });
});

describe('two budgets', () => {
  it.each([
    ['of the same days', {}, true],
    ['that share a day', { from: civilDate('2027-08-31'), to: civilDate('2028-08-31') }, true],
    ['one after the other', { from: civilDate('2027-09-01'), to: civilDate('2028-08-31') }, false],
    ['of two strands', { strand: 'core' }, false],
    ['of two units', { unit: 'trust' }, false],
    ['that are one', { key: 'own' }, false],
  ])('%s', (_what, changed, isBoth) => {
    expect(overlaps(own, { ...own, key: 'other', ...changed })).toBe(isBoth);
  });
});

describe('the money in a budget', () => {
  const request = (changed: Partial<TrainingRequest>) => aRequest({ costPence: 30_000, ...changed });
  const claims = { waits: '20000', gone: '10000' };
  it.each<[string, Partial<TrainingRequest>[], number, number, number]>([
    ['nothing asked for', [], 0, 0, 100_000],
    ['what is approved is committed', [{ state: 'approved' }], 30_000, 0, 70_000],
    [
      'what is paid is spent, as it was paid',
      [{ state: 'approved', invoicePence: 28_000 }],
      0,
      28_000,
      72_000,
    ],
    ['what waits takes nothing', [{ key: 'other' }], 0, 0, 100_000],
    ['what is being approved takes its claim', [{ key: 'waits' }], 20_000, 0, 80_000],
    ['what was cancelled frees what it took', [{ key: 'gone', state: 'cancelled' }], 0, 0, 100_000],
    ['what was withdrawn frees its claim', [{ key: 'waits', state: 'withdrawn' }], 0, 0, 100_000],
    ['more than there is', [{ state: 'approved', costPence: 130_000 }], 130_000, 0, -30_000],
  ])('%s', (_what, requests, committedPence, spentPence, leftPence) => {
    expect(moneyIn(aBudget({ claims }), requests.map(request))).toMatchObject({
      allocatedPence: 100_000,
      committedPence,
      spentPence,
      leftPence,
    });
  });

  it('has no percentage where nothing is allocated', () => {
    expect(moneyIn(aBudget({ allocatedPence: 0 }), []).percentSpent).toBeUndefined();
    expect(moneyIn(aBudget(), [request({ state: 'approved', invoicePence: 25_000 })]).percentSpent).toBe(25);
  });
});

describe('the claims of a budget', () => {
  it('hold what waits, and what is claimed now', () => {
    const budget = aBudget({ claims: { decided: '1', waits: '2' } });
    expect(withClaim(budget, { key: 'new', costPence: 300 }, (key) => key === 'waits')).toEqual({
      waits: '2',
      new: '300',
    });
  });
});
