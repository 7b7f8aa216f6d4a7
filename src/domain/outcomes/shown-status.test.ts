import { describe, expect, it } from '@jest/globals';
import { message } from '../message.ts';
import type { Part } from './outcome.ts';
import type { Decisive } from './shown-status.ts';
import { isVacuous, needGroupOf, shownPart, shownStatus } from './shown-status.ts';

const WARNING_DAYS = 30;
const renew = message('recurring-training.renew-by', { item: 'Prevent', dueOn: '2026-11-30' });
const evidence = [{ id: 'r1', amount: null }];

const seen = (changes: Partial<Decisive>): Decisive => ({
  obligation: 'required',
  status: 'met',
  daysToDue: null,
  next: null,
  countedEvidence: evidence,
  parts: [],
  ...changes,
});

describe('an outcome on screen', () => {
  it.each<[Partial<Decisive>, string, string | undefined]>([
    [{ status: 'met' }, 'current', undefined],
    [{ status: 'met', daysToDue: 30, next: renew }, 'due-soon', 'due-soon'],
    [{ status: 'met', daysToDue: 0, next: renew }, 'due-soon', 'due-soon'],
    [{ status: 'met', daysToDue: 31, next: renew }, 'current', undefined],
    [{ status: 'met', daysToDue: 9, next: null }, 'current', undefined],
    [{ status: 'met', daysToDue: 9, next: renew, obligation: 'recommended' }, 'current', undefined],
    [{ status: 'met', countedEvidence: [] }, 'nothing-yet', undefined],
    [{ status: 'due', daysToDue: 30, next: renew }, 'due-soon', 'due-soon'],
    [{ status: 'due', daysToDue: 31, next: renew }, 'to-do', 'later'],
    [{ status: 'due', next: renew }, 'to-do', 'to-do'],
    [{ status: 'overdue', daysToDue: -1 }, 'overdue', 'overdue'],
    [{ status: 'overdue' }, 'overdue', 'to-do'],
    [{ status: 'expired', daysToDue: -400 }, 'expired', 'overdue'],
    [{ status: 'in-progress', daysToDue: 30 }, 'working-towards', 'due-soon'],
    [{ status: 'in-progress', daysToDue: 31 }, 'working-towards', 'later'],
    [{ status: 'in-progress' }, 'working-towards', 'to-do'],
    [{ status: 'recommended', daysToDue: 3 }, 'recommended', undefined],
    [{ status: 'paused', daysToDue: -3 }, 'on-leave', undefined],
    [{ status: 'not-applicable' }, 'not-required', undefined],
  ])('%j reads %s and waits in %s', (changes, shown, group) => {
    expect(shownStatus(seen(changes), WARNING_DAYS)).toBe(shown);
    expect(needGroupOf(seen(changes), WARNING_DAYS)).toBe(group);
  });

  it('goes by the window of its policy', () => {
    const soon = seen({ daysToDue: 9, next: renew });
    expect([7, 9].map((days) => shownStatus(soon, days))).toEqual(['current', 'due-soon']);
  });
});

describe('what is met because there was nothing to meet', () => {
  const part = (status: Part['status'], isEmpty?: true): Part => ({
    name: 'part',
    status,
    ...(isEmpty && { isVacuous: isEmpty }),
  });

  it.each<[string, Partial<Decisive>, boolean]>([
    ['rests on no evidence', { countedEvidence: [] }, true],
    ['is not so where evidence answers it', {}, false],
    ['is not so while it is not met', { status: 'due', countedEvidence: [] }, false],
    ['is so where the alternative that is met is', { parts: [part('met', true), part('due')] }, true],
    ['is not so where another alternative is met', { parts: [part('met', true), part('met')] }, false],
    ['is not so where no part is met', { parts: [part('in-progress')] }, false],
  ])('%s', (_what, changes, expected) => {
    expect(isVacuous(seen(changes))).toBe(expected);
  });
});

it.each([
  [{ status: 'met' }, 'current'],
  [{ status: 'met', isVacuous: true }, 'nothing-yet'],
  [{ status: 'due' }, 'to-do'],
  [{ status: 'overdue' }, 'overdue'],
  [{ status: 'in-progress' }, 'working-towards'],
  [{ status: 'not-applicable' }, 'not-required'],
] as const)('a part that is %j reads %s', (part, shown) => {
  expect(shownPart(part)).toBe(shown);
});
