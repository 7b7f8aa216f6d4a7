import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../rule-books/rule-book.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { overdueReviews } from '../reminders/overdue-reviews.ts';
import { aReview, aTraining, anActivity } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { exampleBook, examplePolicy } from '../../../tests/builders/example-policy.ts';
import { judge } from './judge.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { needGroupOf } from '../outcomes/shown-status.ts';
import type { Needs } from './summary.ts';
import { allNeeds, needsOf, needsOnDay, overallOnScreen, withMissed } from './summary.ts';

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

const outcomeOf = (requirement: string): Outcome => {
  const found = late.outcomes.find((each) => each.requirement === requirement);
  if (!found) throw new Error(`The example asks for no ${requirement}.`);
  return found;
};
const none = needsOf({ outcomes: [] }, 30);

describe('what was missed in the last cycle', () => {
  it('is overdue, among what is late already, the longest first', () => {
    expect(withMissed(none, [outcomeOf('annual-review')]).overdue).toMatchObject([
      { requirement: 'annual-review', days: 41 },
    ]);
    const later = needsOf({ outcomes: [outcomeOf('prevent')] }, 30);
    expect(
      withMissed(later, [outcomeOf('mid-year-review')]).overdue.map(({ requirement }) => requirement),
    ).toEqual(['mid-year-review', 'prevent']);
  });

  it.each<[string, Partial<Outcome>]>([
    ['was met', { status: 'met' }],
    ['is still due', { status: 'due' }],
    ['has no date', { dueOn: null }],
    ['has no days', { daysToDue: null }],
  ])('is not what %s', (_what, changed) => {
    expect(withMissed(none, [{ ...outcomeOf('annual-review'), ...changed }]).overdue).toEqual([]);
  });
});

it.each<[string, Partial<Outcome>]>([
  ['only recommends them', { obligation: 'recommended' }],
  ['counts something else', { unit: 'days' }],
  ['asks for no number', { required: null }],
])('counts no hours where the one rule on amounts %s', (_what, changed) => {
  expect(needsOf({ outcomes: [outcomeOf('hours')] }, 30).hours).toEqual({ counted: 9.5, required: 18 });
  expect(needsOf({ outcomes: [{ ...outcomeOf('hours'), ...changed }] }, 30).hours).toBeNull();
});

describe('needs under several policies', () => {
  const since = civilDate('2026-08-01');
  const dueOn = civilDate('2026-08-20');
  const needs = (days: number, hours: Needs['hours']): Needs => ({
    overdue: [{ requirement: `late-${days}`, title: 'Late', status: 'overdue', since, days }],
    toDo: [{ requirement: `to-do-${days}`, title: 'To do' }],
    dueSoon: [{ requirement: `soon-${days}`, title: 'Soon', dueOn, days }],
    later: [{ requirement: `later-${days}`, title: 'Later', dueOn, days }],
    warningDays: days,
    hours,
  });
  const one = { id: 'one', title: 'One' };
  const other = { id: 'other', title: 'Other' };
  const third = { id: 'third', title: 'Third' };

  it('come as one list, the longest late and the soonest due first, each with its policy', () => {
    const all = allNeeds([
      { policy: one, needs: needs(5, { counted: 1, required: 10 }) },
      { policy: other, needs: needs(9, null) },
      { policy: third, needs: needs(2, { counted: 2, required: 6 }) },
    ]);
    const named = (list: readonly { readonly requirement: string; readonly policy?: unknown }[]) =>
      list.map(({ requirement, policy }) => [requirement, policy]);
    expect(named(all.overdue)).toEqual([
      ['late-9', other],
      ['late-5', one],
      ['late-2', third],
    ]);
    expect(named(all.toDo)).toEqual([
      ['to-do-5', one],
      ['to-do-9', other],
      ['to-do-2', third],
    ]);
    expect(named(all.dueSoon)).toEqual([
      ['soon-2', third],
      ['soon-5', one],
      ['soon-9', other],
    ]);
    expect(named(all.later)).toEqual([
      ['later-2', third],
      ['later-5', one],
      ['later-9', other],
    ]);
    expect(all.warningDays).toBe(2);
    expect(all.hours).toEqual({ counted: 1, required: 10, policy: one });
    expect(all.furtherHours).toEqual([{ counted: 2, required: 6, policy: third }]);
  });

  it('say hours of nobody where none of them counts any', () => {
    const all = allNeeds([
      { policy: one, needs: needs(5, null) },
      { policy: other, needs: needs(9, null) },
    ]);
    expect([all.hours, all.furtherHours]).toEqual([null, []]);
  });

  it('are as they are where there is one policy, and nothing where there is none', () => {
    const alone = needs(5, { counted: 1, required: 10 });
    expect(allNeeds([{ policy: one, needs: alone }])).toEqual({ ...alone, furtherHours: [] });
    expect(allNeeds([])).toEqual({ ...none, warningDays: 0, furtherHours: [] });
  });

  it('have more days behind them and fewer before them on a later day', () => {
    const day = civilDate('2026-08-15');
    const all = allNeeds([{ policy: one, needs: needs(5, null) }]);
    expect(needsOnDay(all, day)).toEqual({
      ...all,
      overdue: [{ ...all.overdue[0], days: 14 }],
      dueSoon: [{ ...all.dueSoon[0], days: 5 }],
      later: [{ ...all.later[0], days: 5 }],
    });
  });

  it('ask for action where one thing alone is due soon', () => {
    const { dueSoon } = needs(5, null);
    expect(overallOnScreen({ overdue: [], toDo: [], dueSoon })).toBe('action-needed');
    expect(overallOnScreen({ overdue: [], toDo: [], dueSoon: [] })).toBe('on-track');
  });
});

it('lists what falls due later, the soonest first', () => {
  const [first, second] = [outcomeOf('hours'), outcomeOf('mid-year-review')];
  const inDays = (outcome: Outcome, daysToDue: number, on: string): Outcome => ({
    ...outcome,
    status: 'due',
    dueOn: civilDate(on),
    daysToDue,
  });
  const outcomes = [inDays(first, 90, '2026-11-08'), inDays(second, 60, '2026-10-09')];
  expect(needsOf({ outcomes }, 30).later.map(({ days }) => days)).toEqual([60, 90]);
});
