import { expect, it } from '@jest/globals';
import { civilDate, daysFrom } from '../cycles/civil-date.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import { exampleBook } from '../../../tests/builders/example-policy.ts';
import { judge } from './judge.ts';
import type { Outcome, Status } from '../outcomes/outcome.ts';
import { pressingFirst } from './pressing-first.ts';

const WARNING_DAYS = 30;
const asOf = civilDate('2025-10-01');

const [sample] = judge(exampleBook, {
  asOf,
  cycle: undefined,
  person: examplePerson,
  evidence: [],
}).outcomes;

const anOutcome = (requirement: string, status: Status, dueOn: string | null): Outcome => ({
  ...(sample as Outcome),
  obligation: 'required',
  requirement,
  status,
  dueOn: dueOn === null ? null : civilDate(dueOn),
  daysToDue: dueOn === null ? null : daysFrom(asOf, civilDate(dueOn)),
});

it('puts the longest late first, then what has no date, what falls due or is renewed soonest, and the rest', () => {
  const outcomes = [
    anOutcome('not-for-me', 'not-applicable', null),
    { ...anOutcome('done', 'met', '2026-08-31'), next: null },
    anOutcome('renewed-soon', 'met', '2025-10-31'),
    anOutcome('undated', 'due', null),
    anOutcome('dated', 'due', '2026-08-31'),
    anOutcome('sooner', 'due', '2025-10-05'),
    anOutcome('soft', 'recommended', '2025-01-01'),
    anOutcome('late', 'overdue', '2025-09-20'),
    anOutcome('ran-out', 'expired', '2025-08-01'),
    anOutcome('on-leave', 'paused', null),
    anOutcome('towards', 'in-progress', '2026-01-01'),
  ];
  const inOrder = (list: readonly Outcome[]) =>
    pressingFirst(list, () => WARNING_DAYS).map(({ requirement }) => requirement);
  expect(inOrder(outcomes.toReversed())).toEqual(inOrder(outcomes));
  expect(inOrder(outcomes)).toEqual([
    'ran-out',
    'late',
    'undated',
    'sooner',
    'renewed-soon',
    'towards',
    'dated',
    'soft',
    'done',
    'on-leave',
    'not-for-me',
  ]);
});

it('keeps the order of the policy between equals, and leaves the list it was given alone', () => {
  const outcomes = [
    anOutcome('b', 'due', null),
    anOutcome('a', 'due', null),
    anOutcome('late', 'overdue', '2025-01-01'),
  ];
  expect(pressingFirst(outcomes, () => WARNING_DAYS).map(({ requirement }) => requirement)).toEqual([
    'late',
    'b',
    'a',
  ]);
  expect(outcomes.map(({ requirement }) => requirement)).toEqual(['b', 'a', 'late']);
});
