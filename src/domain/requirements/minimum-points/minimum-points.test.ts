import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { anActivity } from '../../../../tests/builders/example-evidence.ts';
import { minimumPoints } from './minimum-points.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const THREE_YEARS = { from: civilDate('2023-01-01'), to: civilDate('2025-12-31') };

const points = (id: string, date: string, count: number, pointsBy?: Readonly<Record<string, number>>) =>
  anActivity(id, date, { points: count, pointsBy });

testRequirement({ describe, it, expect }, minimumPoints, {
  met: [
    {
      name: 'by exactly the points asked for, whatever the hours',
      parameters: { points: 6 },
      asOf: '2025-06-01',
      cycle: THREE_YEARS,
      evidence: [points('r1', '2023-01-01', 2.5), points('r2', '2025-06-01', 3.5)],
      gives: { unit: 'points', required: 6, counted: 6, missing: 0, dueOn: THREE_YEARS.to, next: null },
    },
    {
      name: 'by points of the sort asked for, where one activity has several',
      parameters: { points: 3, sort: 'interactive' },
      asOf: '2025-06-01',
      cycle: THREE_YEARS,
      evidence: [points('r1', '2023-02-01', 5, { interactive: 3, ethics: 1 })],
      gives: { counted: 3, because: message('minimum-points.met-of', { counted: 3, sort: 'interactive' }) },
    },
    {
      name: 'by so many in each year of the cycle that has begun',
      parameters: { points: 6, consecutiveYears: 1 },
      asOf: '2024-12-31',
      cycle: THREE_YEARS,
      evidence: [points('r1', '2023-02-01', 6), points('r2', '2024-02-01', 9)],
      gives: {
        counted: 9,
        dueOn: civilDate('2024-12-31'),
        parts: [
          { name: '2023', status: 'met' },
          { name: '2024', status: 'met' },
        ],
      },
    },
    {
      name: 'by somebody part-time who reached the floor',
      parameters: { points: 30, proRata: 'fte', floorPoints: 10 },
      asOf: '2025-06-01',
      cycle: THREE_YEARS,
      person: { fte: 0.2 },
      evidence: [points('r1', '2023-02-01', 10)],
      gives: { required: 10, counted: 10 },
    },
  ],
  unmet: [
    {
      name: 'by points above a cap',
      parameters: { points: 10, caps: [{ points: 4, activityTypes: ['course'] }] },
      asOf: '2025-06-01',
      cycle: THREE_YEARS,
      evidence: [points('r1', '2023-02-01', 6)],
      gives: {
        status: 'due',
        counted: 4,
        missing: 6,
        next: message('minimum-points.plan', { missing: 6, dueOn: '2025-12-31', category: 'any' }),
      },
    },
    {
      name: 'by records without points, and by what was not approved where that is asked',
      parameters: { points: 5, approvedOnly: true },
      asOf: '2026-01-01',
      cycle: THREE_YEARS,
      evidence: [
        anActivity('hours', '2023-02-01', { minutes: 600 }),
        points('claimed', '2023-03-01', 5),
        { ...points('approved', '2023-04-01', 1), assessed: true, approved: true },
      ],
      gives: {
        status: 'overdue',
        counted: 1,
        uncountedEvidence: [
          { id: 'hours', code: 'not-recognised', reason: message('uncounted.not-recognised') },
          { id: 'claimed', code: 'not-recognised', reason: message('uncounted.not-recognised') },
        ],
        next: message('minimum-points.record-late', { dueOn: '2025-12-31' }),
      },
    },
    {
      name: 'on the last day of a year of which points are missing',
      parameters: { points: 6, consecutiveYears: 1, sort: 'interactive' },
      asOf: '2025-12-31',
      cycle: THREE_YEARS,
      person: { startDate: civilDate('2025-03-01') },
      evidence: [points('r1', '2025-03-02', 6)],
      gives: {
        status: 'due',
        counted: 0,
        parts: [{ name: '2025', status: 'due' }],
        next: message('minimum-points.last-day-of', { missing: 6, sort: 'interactive' }),
      },
    },
    {
      name: 'where no amount is set',
      parameters: { points: null },
      asOf: '2025-06-01',
      cycle: THREE_YEARS,
      evidence: [points('r1', '2023-02-01', 6)],
      gives: { status: 'not-applicable', required: null, counted: 6, dueOn: null },
    },
  ],
});

const parsed = (parameters: object) => {
  const result = minimumPoints.parse(parameters);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

it('owes the larger amount where two variants cover somebody, of equal ones by the stricter way', () => {
  const strictest = (...each: readonly object[]) => minimumPoints.strictestOf(each.map(parsed));
  expect(strictest({ points: 30 }, { points: 50, floorPoints: 5 })).toMatchObject({
    points: 50,
    floorPoints: 5,
  });
  expect(strictest({ points: 50, floorPoints: 8 }, { points: 30, approvedOnly: true })).toMatchObject({
    points: 50,
    floorPoints: 8,
    approvedOnly: false,
  });
  expect(strictest({ points: 30 }, { points: 30, approvedOnly: true })).toMatchObject({ approvedOnly: true });
});

it.each([{ points: -1 }, {}, { points: 3, hours: 3 }, { points: 3, caps: [{ hours: 1, sort: 'ethics' }] }])(
  'refuses parameters %j',
  (parameters) => {
    expect(minimumPoints.parse(parameters).ok).toBe(false);
  },
);

it.each([
  [{ points: 10 }, ['points']],
  [{ points: 10, category: 'sector' }, ['points', 'category']],
  [{ points: 10, caps: [{ points: 2, category: 'sector' }] }, ['points', 'category']],
])('with %j wants records to say %j, so that forms ask it', (parameters, names) => {
  const parsed = minimumPoints.parse(parameters);
  expect(parsed.ok && minimumPoints.names(parsed.value).map(({ name }) => name)).toEqual(names);
});
