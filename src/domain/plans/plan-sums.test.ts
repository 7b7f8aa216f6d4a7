import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { GoalState } from './goal.ts';
import type { PlanSum, SummedGoal } from './plan-sums.ts';
import { countsSince, groupsOfPlans, sumOfPlans } from './plan-sums.ts';

const TODAY = civilDate('2026-11-21');
const aSummedGoal = (changed: Partial<SummedGoal> = {}): SummedGoal => ({
  personOid: 'asha',
  state: 'open',
  targetOn: civilDate('2027-07-31'),
  costPence: undefined,
  priority: undefined,
  strand: undefined,
  source: undefined,
  unit: 'adult-learning',
  ...changed,
});
const NOTHING: PlanSum = { suggested: 0, open: 0, past: 0, done: 0, dropped: 0, people: 0, costPence: 0 };

describe('plans added up', () => {
  it.each<[string, readonly Partial<SummedGoal>[], Partial<PlanSum>]>([
    ['nothing of nobody', [], {}],
    ['one that is open', [{}], { open: 1, people: 1 }],
    ['one on its last day', [{ targetOn: TODAY }], { open: 1, people: 1 }],
    ['one past its day', [{ targetOn: civilDate('2026-11-20') }], { open: 1, past: 1, people: 1 }],
    [
      'one that is done, past its day or not',
      [{ state: 'done', targetOn: civilDate('2026-01-01') }],
      { done: 1, people: 1 },
    ],
    ['two of one person', [{}, { state: 'dropped' }], { open: 1, dropped: 1, people: 1 }],
    [
      'two of two people',
      [{}, { personOid: 'ben', state: 'suggested' }],
      { open: 1, suggested: 1, people: 2 },
    ],
    [
      'the cost of what is open and done',
      [{ costPence: 100 }, { state: 'done', costPence: 50 }, {}],
      { open: 2, done: 1, people: 1, costPence: 150 },
    ],
    [
      'no cost of what is suggested or dropped',
      [
        { state: 'suggested', costPence: 100 },
        { state: 'dropped', costPence: 50 },
      ],
      { suggested: 1, dropped: 1, people: 1 },
    ],
  ])('are %s', (_what, goals, sum) => {
    expect(sumOfPlans(goals.map(aSummedGoal), TODAY)).toEqual({ ...NOTHING, ...sum });
  });

  it('by what they have in common begin with the most, and end with what was not said', () => {
    const goals = [{}, {}, {}, { strand: 'core' }, { strand: 'sip' }, { strand: 'sip' }].map(aSummedGoal);
    expect(groupsOfPlans(goals, 'strand', TODAY).map(({ of, open }) => [of, open])).toEqual([
      ['sip', 2],
      ['core', 1],
      [undefined, 3],
    ]);
    expect(groupsOfPlans(goals, 'unit', TODAY).map(({ of, open }) => [of, open])).toEqual([
      ['adult-learning', 6],
    ]);
  });
});

describe('a goal that is added up', () => {
  it.each<[GoalState, string, boolean]>([
    ['open', '2020-01-01', true],
    ['suggested', '2020-01-01', true],
    ['done', '2025-11-21', true],
    ['done', '2025-11-20', false],
    ['dropped', '2025-11-21', true],
    ['dropped', '2025-11-20', false],
  ])('%s for %s: %s', (state, targetOn, counts) => {
    expect(countsSince({ state, targetOn: civilDate(targetOn) }, civilDate('2025-11-21'))).toBe(counts);
  });
});
