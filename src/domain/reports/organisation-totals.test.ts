import { expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { Standing } from '../standing/outcome.ts';
import { organisationTotals } from './organisation-totals.ts';

const standing: Omit<Standing, 'overall'> = {
  policy: 'trust',
  policyVersion: '1',
  asOf: civilDate('2026-11-21'),
  cycle: { from: civilDate('2026-09-01'), to: civilDate('2027-08-31') },
  changesOn: null,
  outcomes: [],
};

const rows = (overall: Standing['overall'], count: number) =>
  Array.from({ length: count }, () => ({
    unitName: 'Beacon School',
    policyTitle: 'Trust CPD',
    standing: { ...standing, overall },
  }));

it('tells those with something to do from those who are late, so that a unit adds up', () => {
  const { units } = organisationTotals([
    ...rows('compliant', 2),
    ...rows('action-needed', 3),
    ...rows('non-compliant', 1),
  ]);
  expect(units).toEqual([
    { name: 'Beacon School', people: 6, compliant: 2, actionNeeded: 3, nonCompliant: 1 },
  ]);
});
