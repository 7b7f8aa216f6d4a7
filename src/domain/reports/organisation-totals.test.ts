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
    under: [{ policyTitle: 'Trust CPD', standing: { ...standing, overall } }],
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

it('counts somebody under two policies once, as under the one that goes worse', () => {
  const both = ['compliant', 'non-compliant'].map(
    (overall) => rows(overall as Standing['overall'], 1)[0]?.under ?? [],
  );
  const totals = organisationTotals([
    { unitName: 'Beacon School', under: both.flat() },
    ...rows('compliant', 4),
    { unitName: 'Beacon School', under: [] },
  ]);
  expect(totals).toMatchObject({ people: 6, compliant: 4, actionNeeded: 0, nonCompliant: 1 });
});
