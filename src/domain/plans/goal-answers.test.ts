import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { Fit, Served } from './goal-answers.ts';
import { answersGoal, eventsForGoal, fitsOf } from './goal-answers.ts';
import type { GoalState } from './goal.ts';

const NOTHING: Served = { priority: undefined, strand: undefined, standards: [] };
const serving = (changed: Partial<Served>): Served => ({ ...NOTHING, ...changed });

describe('what a goal and training have in common', () => {
  it.each<[string, Partial<Served>, Partial<Served>, readonly Fit[]]>([
    ['nothing where neither says anything', {}, {}, []],
    ['the priority', { priority: 'reading' }, { priority: 'reading' }, ['priority']],
    ['not another priority', { priority: 'reading' }, { priority: 'maths' }, []],
    ['the strand', { strand: 'core' }, { strand: 'core' }, ['strand']],
    ['not another strand', { strand: 'core' }, { strand: 'sip' }, []],
    ['one standard of several', { standards: ['4', '7'] }, { standards: ['7', '9'] }, ['standard']],
    ['not other standards', { standards: ['4'] }, { standards: ['7'] }, []],
    [
      'all three, the closest first',
      { priority: 'reading', strand: 'core', standards: ['4'] },
      { priority: 'reading', strand: 'core', standards: ['4'] },
      ['priority', 'standard', 'strand'],
    ],
  ])('is %s', (_what, goal, training, fits) => {
    expect(fitsOf(serving(goal), serving(training))).toEqual(fits);
  });
});

describe('training to come for a goal', () => {
  const NOW = '2026-11-21T09:00:00.000Z';
  const anEvent = (
    key: string,
    startsAt: string,
    changed: Partial<Served & { cancelledBecause: string }> = {},
  ) => ({
    ...serving({ strand: 'core', ...changed }),
    cancelledBecause: changed.cancelledBecause,
    key,
    startsAt,
  });
  const keysFor = (
    events: readonly ReturnType<typeof anEvent>[],
    { state = 'open', on = [] }: { readonly state?: GoalState; readonly on?: readonly string[] } = {},
  ) =>
    eventsForGoal({ ...serving({ strand: 'core', priority: 'reading' }), state }, events, {
      now: NOW,
      on: new Set(on),
    }).map(({ event }) => event.key);

  it('is the closest fit first, then the soonest', () => {
    expect(
      keysFor([
        anEvent('late', '2027-02-01T09:00:00.000Z'),
        anEvent('soon', '2026-12-01T09:00:00.000Z'),
        anEvent('close', '2027-03-01T09:00:00.000Z', { priority: 'reading' }),
      ]),
    ).toEqual(['close', 'soon', 'late']);
  });

  it.each<[string, ReturnType<typeof anEvent>]>([
    ['has begun', anEvent('e', NOW)],
    ['is cancelled', anEvent('e', '2026-12-01T09:00:00.000Z', { cancelledBecause: 'The room is shut.' })],
    ['is for something else', anEvent('e', '2026-12-01T09:00:00.000Z', { strand: 'sip' })],
  ])('is none that %s', (_why, event) => {
    expect(keysFor([event])).toEqual([]);
  });

  it('is none that the person is on already', () => {
    expect(keysFor([anEvent('e', '2026-12-01T09:00:00.000Z')], { on: ['e'] })).toEqual([]);
  });

  it.each<[GoalState, number]>([
    ['open', 1],
    ['suggested', 1],
    ['done', 0],
    ['dropped', 0],
  ])('of a goal that is %s is shown %d times', (state, count) => {
    expect(keysFor([anEvent('e', '2026-12-01T09:00:00.000Z')], { state })).toHaveLength(count);
  });

  it('is three at most', () => {
    const events = ['1', '2', '3', '4', '5'].map((day) => anEvent(day, `2026-12-0${day}T09:00:00.000Z`));
    expect(keysFor(events)).toEqual(['1', '2', '3']);
  });
});

describe('CPD that was done', () => {
  const goal = { ...serving({ strand: 'core', standards: ['4'] }), startedOn: civilDate('2026-09-01') };
  const done = (completedOn: string, alignment: readonly string[]) => ({
    completedOn: civilDate(completedOn),
    alignment,
  });
  it.each<[string, ReturnType<typeof done>, Served | undefined, boolean]>([
    ['for a standard of the goal', done('2026-10-01', ['4']), undefined, true],
    ['on the day it was written', done('2026-09-01', ['4']), undefined, true],
    ['before the goal was written', done('2026-08-31', ['4']), undefined, false],
    ['for another standard', done('2026-10-01', ['7']), undefined, false],
    ['at training for the same strand', done('2026-10-01', []), serving({ strand: 'core' }), true],
    ['at training for another strand', done('2026-10-01', []), serving({ strand: 'sip' }), false],
  ])('%s', (_what, activity, served, answers) => {
    expect(answersGoal(goal, activity, served)).toBe(answers);
  });

  it('answers a goal whose first day nobody knows, whenever it was', () => {
    expect(answersGoal({ ...goal, startedOn: undefined }, done('2020-01-01', ['4']), undefined)).toBe(true);
  });
});
