import { describe, expect, it } from '@jest/globals';
import { aGoal } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { Goal } from './goal.ts';
import type { SuggestionAnswer } from './suggestions.ts';
import { answerTo, suggestionsBy } from './suggestions.ts';

const suggested = (changed: Partial<Goal> = {}): Goal =>
  aGoal({ state: 'suggested', suggestedBy: 'ben', changedBy: 'ben', text: 'Teach online', ...changed });

describe('the answer to a suggested goal', () => {
  it.each<[string, Partial<Goal>, SuggestionAnswer | undefined]>([
    ['is waited for', {}, 'waiting'],
    ['is that it was taken on', { state: 'open', changedBy: 'asha' }, 'taken-on'],
    ['is that it is done', { state: 'done', changedBy: 'asha' }, 'done'],
    ['is why not', { state: 'dropped', changedBy: 'asha' }, 'answered'],
    ['is not there where it was taken back', { state: 'dropped', changedBy: 'ben' }, 'taken-back'],
    ['is not to who did not suggest it', { suggestedBy: 'carys' }, undefined],
    ['is none of a goal of one’s own', { suggestedBy: undefined }, undefined],
  ])('%s', (_what, changed, answer) => {
    expect(answerTo(suggested(changed), 'ben')).toBe(answer);
  });
});

it('stands once for several people, the last first, who has not answered first', () => {
  const goals = [
    suggested({ personOid: 'old', text: 'Older', startedOn: civilDate('2026-01-01') }),
    suggested({
      personOid: 'asha',
      state: 'dropped',
      changedBy: 'asha',
      outcome: 'I teach in a workshop.',
      startedOn: civilDate('2026-11-01'),
    }),
    suggested({ personOid: 'zoe', startedOn: civilDate('2026-11-01') }),
    suggested({ personOid: 'eve', suggestedBy: 'carys', startedOn: civilDate('2026-11-01') }),
  ];
  expect(
    suggestionsBy(goals, 'ben').map(({ text, to }) => [
      text,
      to.map(({ personOid, answer, outcome }) => [personOid, answer, outcome]),
    ]),
  ).toEqual([
    [
      'Teach online',
      [
        ['zoe', 'waiting', ''],
        ['asha', 'answered', 'I teach in a workshop.'],
      ],
    ],
    ['Older', [['old', 'waiting', '']]],
  ]);
});
