import { describe, expect, it } from '@jest/globals';
import { aGoal, MANAGER_OID } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { GoalChange } from './change-goal.ts';
import { changedGoal, changesOf, isAsWanted, isSuggestionOf } from './change-goal.ts';
import type { Goal, GoalState } from './goal.ts';
import { GOAL_STATES, NO_DETAILS } from './goal.ts';

const today = civilDate('2026-11-21');
const CHANGES: Readonly<Record<GoalChange['to'], GoalChange>> = {
  edit: { to: 'edit', fields: { ...NO_DETAILS, text: 'Another', targetOn: civilDate('2027-03-31') } },
  'take-on': { to: 'take-on' },
  done: { to: 'done', outcome: 'Passed.' },
  drop: { to: 'drop', outcome: 'The course was withdrawn.' },
  'carry-over': { to: 'carry-over', targetOn: civilDate('2027-07-31') },
  reopen: { to: 'reopen' },
};

const after = (goal: Goal, change: GoalChange): Partial<Goal> | string => {
  const changed = changedGoal(goal, change, today);
  return changed.ok ? changed.value : changed.refusal.id;
};

describe('a goal', () => {
  it.each<[GoalState, readonly GoalChange['to'][]]>([
    ['suggested', ['edit', 'take-on', 'drop']],
    ['open', ['edit', 'done', 'drop', 'carry-over']],
    ['done', ['reopen']],
    ['dropped', ['reopen']],
  ])('that is %s can be changed so: %j', (state, offered) => {
    const goal = aGoal({ state });
    expect(changesOf(goal)).toEqual(offered);
    for (const change of Object.values(CHANGES))
      expect([change.to, typeof after(goal, change) === 'object']).toEqual([
        change.to,
        offered.includes(change.to),
      ]);
  });

  it('is done or dropped with what came of it, and open again without', () => {
    expect(after(aGoal(), CHANGES.done)).toMatchObject({ state: 'done', outcome: 'Passed.' });
    expect(after(aGoal(), CHANGES.drop)).toMatchObject({ state: 'dropped' });
    const dropped = aGoal({ state: 'dropped', outcome: 'The course was withdrawn.' });
    expect(after(dropped, CHANGES.reopen)).toMatchObject({ state: 'open', outcome: '' });
  });

  it('is carried over to a later day only, and counts how often', () => {
    const goal = aGoal({ targetOn: civilDate('2026-07-31') });
    expect(after(goal, CHANGES['carry-over'])).toMatchObject({
      targetOn: '2027-07-31',
      timesCarriedOver: 1,
      state: 'open',
    });
    expect(after({ ...goal, timesCarriedOver: 1 }, CHANGES['carry-over'])).toMatchObject({
      timesCarriedOver: 2,
    });
    for (const targetOn of ['2026-07-31', '2026-11-20'])
      expect(after(goal, { to: 'carry-over', targetOn: civilDate(targetOn) })).toBe('ends-before-start');
    expect(after(goal, { to: 'carry-over', targetOn: today })).toMatchObject({ targetOn: today });
  });

  it('never ends before the day it was written', () => {
    const edit = (targetOn: string): GoalChange => ({
      to: 'edit',
      fields: { ...NO_DETAILS, text: 'Another', targetOn: civilDate(targetOn) },
    });
    const goal = aGoal({ startedOn: civilDate('2026-09-01') });
    expect(after(goal, edit('2026-08-31'))).toBe('ends-before-start');
    expect(after(goal, edit('2026-09-01'))).toMatchObject({ targetOn: '2026-09-01' });
    expect(after({ ...goal, startedOn: undefined }, edit('2026-08-31'))).toMatchObject({ text: 'Another' });
  });

  it.each<[string, Partial<Goal>, boolean]>([
    ['while nobody took it on', {}, true],
    ['not of somebody else', { suggestedBy: 'another' }, false],
    ['not once it was taken on', { state: 'open' }, false],
  ])('is the suggester’s to take back: %s', (_, changed, expected) => {
    const goal = aGoal({ state: 'suggested', suggestedBy: MANAGER_OID, ...changed });
    expect(isSuggestionOf(goal, MANAGER_OID)).toBe(expected);
  });

  it('that was changed stands as the change wanted it, and not before', () => {
    const from = { done: 'open', drop: 'open', edit: 'open', 'carry-over': 'open', reopen: 'done' } as const;
    for (const [to, state] of Object.entries({ ...from, 'take-on': 'suggested' as const })) {
      const change = CHANGES[to as GoalChange['to']];
      const before = aGoal({ state, suggestedBy: MANAGER_OID });
      const changed = changedGoal(before, change, today);
      expect([to, isAsWanted(before, change), changed.ok && isAsWanted(changed.value, change)]).toEqual([
        to,
        false,
        true,
      ]);
    }
  });
});

describe('the states of a goal', () => {
  it('are each left by some change, so that nobody is stuck', () => {
    for (const state of GOAL_STATES) expect(changesOf({ state })).not.toEqual([]);
  });
});
