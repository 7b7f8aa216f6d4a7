import { expect, it } from '@jest/globals';
import { byRecommendation } from './by-recommendation.ts';
import { byRequirement } from './by-requirement.ts';
import type { RequirementCount } from './people-counts.ts';
import { reportTable } from './report-table.ts';

const count = (requirement: string, column: RequirementCount['column'], people: number) => ({
  policyId: 'kiln',
  requirement,
  column,
  people,
});

const sources = {
  people: () => ({
    units: [],
    runningOut: [],
    requirements: [
      count('reading', 'recommendedOpen', 9),
      count('reading', 'recommendedDone', 6),
      count('reading', 'overdue', 7),
      count('gone', 'recommendedOpen', 8),
      count('safety', 'current', 20),
    ],
  }),
  withoutManager: () => [],
  unitName: (key: string) => key,
  rule: (_policyId: string, requirement: string) =>
    requirement === 'gone' ? undefined : { policyTitle: 'Kiln CPD', title: requirement },
};

it('has those to whom a rule only recommends something, apart from those of whom it requires it', () => {
  const rowsOf = (table: ReturnType<typeof reportTable>) =>
    table.rows.map(({ texts: [title], people }) => [title, people]);
  expect(rowsOf(reportTable(byRecommendation, byRecommendation.rows(sources), 'reads-totals'))).toEqual([
    ['reading', { people: 15, done: 6, open: 9 }],
  ]);
  expect(
    rowsOf(reportTable(byRequirement, byRequirement.rows(sources), 'reads-totals')).map(([title]) => title),
  ).toEqual(['reading', 'safety']);
});

it('leads to the people behind it for who reads records alone', () => {
  const rows = byRequirement.rows(sources);
  expect(reportTable(byRequirement, rows, 'reads-records').rows[0]?.rule).toEqual({
    policyId: 'kiln',
    requirement: 'reading',
  });
  expect(reportTable(byRequirement, rows, 'reads-totals').rows[0]?.rule).toBeUndefined();
  const recommended = reportTable(byRecommendation, byRecommendation.rows(sources), 'reads-records');
  expect(recommended.rows[0]?.rule).toBeUndefined();
});
