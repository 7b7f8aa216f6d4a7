import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../rule-books/rule-book.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { overdueReviews } from '../reminders/overdue-reviews.ts';
import { aReview, aTraining, anActivity } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { exampleBook, examplePolicy } from '../../../tests/builders/example-policy.ts';
import { judge } from './judge.ts';
import { needGroupOf } from '../outcomes/shown-status.ts';
import { allNeeds, needsOf, overallOnScreen, withMissed } from './summary.ts';

const standingOf = (asOf: string, evidence: readonly CaseEvidence[]) =>
  judge(exampleBook, {
    asOf: civilDate(asOf),
    cycle: undefined,
    person: { ...examplePerson, fte: 0.6 },
    evidence,
  });

const late = standingOf('2026-08-10', [
  anActivity('h', '2026-01-10', { minutes: 570 }),
  aTraining('p', 'prevent', '2025-08-01'),
  aReview('a', 'annual', '2025-06-30'),
]);

it('lists what is late, the longest first, and counts the days from the date missed', () => {
  expect(needsOf(late, 30).overdue).toEqual([
    {
      requirement: 'mid-year-review',
      title: 'Mid-year review',
      status: 'overdue',
      since: '2025-12-30',
      days: 223,
    },
    {
      requirement: 'annual-review',
      title: 'Annual review',
      status: 'overdue',
      since: '2026-06-30',
      days: 41,
    },
    { requirement: 'prevent', title: 'Prevent', status: 'expired', since: '2026-08-01', days: 9 },
  ]);
});

it('lists what falls due within the window, and the hours with their target', () => {
  expect(needsOf(late, 30)).toMatchObject({
    dueSoon: [{ requirement: 'hours', title: 'Hours', dueOn: '2026-08-31', days: 21 }],
    hours: { counted: 9.5, required: 18 },
  });
  expect(needsOf(late, 20).dueSoon).toEqual([]);
});

it('takes nothing for a need that is only recommended, however soon it is to be renewed', () => {
  const [prevent] = standingOf('2026-08-10', [aTraining('p', 'prevent', '2025-08-20')]).outcomes.filter(
    ({ requirement }) => requirement === 'prevent',
  );
  const isSoon = (obligation: 'required' | 'recommended') =>
    prevent && needGroupOf({ ...prevent, obligation }, 30);
  expect([isSoon('required'), isSoon('recommended')]).toEqual(['due-soon', undefined]);
});

it('lists training that is done and soon to be renewed, the soonest first, and not what is done for good', () => {
  const standing = standingOf('2026-08-10', [
    anActivity('h', '2026-01-10', { minutes: 3600 }),
    aTraining('p', 'prevent', '2025-08-20'),
    aReview('a', 'annual', '2025-08-10'),
    aReview('m', 'mid-year', '2026-01-10'),
  ]);
  expect(needsOf(standing, 30)).toMatchObject({
    overdue: [],
    dueSoon: [
      { requirement: 'annual-review', days: 0 },
      { requirement: 'prevent', days: 10 },
    ],
  });
});

it('counts no hours where no rule asks this person for any', () => {
  const policy = {
    ...examplePolicy,
    requirements: examplePolicy.requirements.map((each) => ({
      ...each,
      appliesTo: { roles: ['manager'], employment: 'all' as const, flags: [] },
    })),
  };
  const standing = judge(compilePolicy(policy), {
    asOf: civilDate('2026-08-10'),
    cycle: undefined,
    person: examplePerson,
    evidence: [],
  });
  expect(needsOf(standing, 30)).toEqual({
    overdue: [],
    toDo: [],
    dueSoon: [],
    later: [],
    warningDays: 30,
    hours: null,
  });
});

it('names the reviews that are overdue, and nothing else that is late', () => {
  expect(overdueReviews(late)).toEqual([
    { reviewKind: 'annual', requirement: 'annual-review', dueOn: '2026-06-30', daysOverdue: 41 },
    { reviewKind: 'mid-year', requirement: 'mid-year-review', dueOn: '2025-12-30', daysOverdue: 223 },
  ]);
});

it('names no review on the day on which it is due', () => {
  expect(
    overdueReviews(
      standingOf('2025-06-30', [
        aReview('a', 'annual', '2024-06-30'),
        aReview('m', 'mid-year', '2024-12-01'),
      ]),
    ),
  ).toEqual([]);
});

describe('what has no date', () => {
  const manager = judge(exampleBook, {
    asOf: civilDate('2026-08-10'),
    cycle: undefined,
    person: { ...examplePerson, role: 'manager' },
    evidence: [
      anActivity('h', '2026-01-10', { minutes: 3600 }),
      aTraining('p', 'prevent', '2026-08-01'),
      aReview('a', 'annual', '2026-08-01'),
    ],
  });
  const undated = {
    ...manager,
    outcomes: manager.outcomes.map((outcome) =>
      outcome.requirement === 'safer-recruitment'
        ? { ...outcome, status: 'due' as const, dueOn: null, daysToDue: null }
        : outcome,
    ),
  };

  it('is a need of its own, apart from what falls due', () => {
    expect(needsOf(undated, 30)).toMatchObject({
      overdue: [],
      toDo: [{ requirement: 'safer-recruitment', title: 'Safer recruitment' }],
      dueSoon: [],
      later: [{ requirement: 'mid-year-review', dueOn: '2027-02-01' }],
    });
  });

  it('asks for action, as what is overdue or due soon does; what falls due later does not', () => {
    const needs = needsOf(undated, 30);
    expect(overallOnScreen(needs)).toBe('action-needed');
    expect(overallOnScreen({ ...needs, toDo: [] })).toBe('on-track');
    expect(overallOnScreen(needsOf(late, 30))).toBe('action-needed');
    expect(overallOnScreen(undefined)).toBe('unknown');
  });

  it('names its policy where there are several, and nothing is said to be free of dates beyond the shorter window', () => {
    const under = (id: string, warningDays: number) => ({
      policy: { id, title: id },
      needs: needsOf(undated, warningDays),
    });
    expect(allNeeds([under('one', 30), under('other', 14)])).toMatchObject({
      toDo: [{ policy: { id: 'one' } }, { policy: { id: 'other' } }],
      later: [{ policy: { id: 'one' } }, { policy: { id: 'other' } }],
      warningDays: 14,
    });
  });
});

it('takes what was missed in the last cycle for overdue', () => {
  const [missed] = late.outcomes.filter(({ requirement }) => requirement === 'annual-review');
  const none = needsOf({ outcomes: [] }, 30);
  expect(withMissed(none, missed ? [missed] : []).overdue).toMatchObject([
    { requirement: 'annual-review', days: 41 },
  ]);
});
