import { describe, expect, it } from '@jest/globals';
import { aGoal } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { GoalDeed } from './goal-history.ts';
import { goalHistory } from './goal-history.ts';
import type { Goal } from './goal.ts';

const AT = '2026-09-01T08:00:00.000Z';
const LATER = '2026-10-01T08:00:00.000Z';
const first = aGoal({ changedBy: 'asha', changedAt: undefined, standards: [], costPence: undefined });
const changed = (change: Partial<Goal>): Goal => ({
  ...first,
  changedBy: 'ben',
  changedAt: LATER,
  ...change,
});
const after = (start: Goal, ...changes: readonly Partial<Goal>[]) =>
  goalHistory([start, ...changes.map(changed)].map((value) => ({ value, at: AT })));

describe('the history of a goal', () => {
  it.each<[string, Partial<Goal>, readonly Partial<Goal>[], readonly GoalDeed[]]>([
    ['as it was added', {}, [], ['added']],
    [
      'suggested and taken on',
      { state: 'suggested', suggestedBy: 'ben' },
      [{ suggestedBy: 'ben' }],
      ['taken-on', 'suggested'],
    ],
    [
      'suggested and answered back',
      { state: 'suggested', suggestedBy: 'ben' },
      [{ state: 'dropped', outcome: 'No.' }],
      ['dropped', 'suggested'],
    ],
    ['changed', {}, [{ text: 'Another' }], ['changed', 'added']],
    [
      'carried over',
      {},
      [{ timesCarriedOver: 1, targetOn: civilDate('2028-07-31') }],
      ['carried-over', 'added'],
    ],
    ['done and opened again', {}, [{ state: 'done', outcome: 'Passed.' }, {}], ['reopened', 'done', 'added']],
    ['written again as it was', {}, [{}], ['added']],
    ['for another need, of which nothing is told', {}, [{ need: 'a complaint' }], ['added']],
  ])('tells who did what, the last first: %s', (_what, start, changes, did) => {
    expect(after({ ...first, ...start }, ...changes).map((step) => step.did)).toEqual(did);
  });

  it('names each field that is another, what it was and what it is', () => {
    const [step] = after(first, { costPence: 500, standards: ['4', '7'], priority: 'reading' });
    expect(step).toEqual({
      by: 'ben',
      at: LATER,
      did: 'changed',
      changes: [
        { field: 'priority', before: '', after: 'reading' },
        { field: 'standards', before: '', after: '4, 7' },
        { field: 'costPence', before: '', after: '500' },
      ],
    });
  });
});
