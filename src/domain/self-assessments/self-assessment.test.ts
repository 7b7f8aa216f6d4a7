import { describe, expect, it } from '@jest/globals';
import { aSelfAssessment, STATEMENTS } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { AnswerChange } from './change-self-assessment.ts';
import {
  ANSWERED_MEANWHILE,
  changedSelfAssessment,
  completedSelfAssessment,
  mayReopen,
  reopenedSelfAssessment,
} from './change-self-assessment.ts';
import { assessmentBefore, isLow, SELF_RATINGS } from './self-assessment.ts';
import { askedNoMore, thenAndNow } from './then-and-now.ts';

const today = civilDate('2026-11-21');
const answered = aSelfAssessment({ ratings: { 1: 'secure', 2: 'leading', 13: 'not-yet' } });
const completed = aSelfAssessment({ ...answered, state: 'completed', completedOn: today, entryKey: 'e' });
const rating = (code: string, text: string, was = ''): AnswerChange => ({ code, of: 'rating', text, was });
const comment = (code: string, text: string, was = ''): AnswerChange => ({ code, of: 'comment', text, was });

describe('answers to a self-assessment', () => {
  it.each([
    ['a rating', {}, [rating('1', 'secure')], { ratings: { 1: 'secure' }, comments: {} }],
    [
      'a rating and its comment at once',
      {},
      [rating('1', 'not-yet'), comment('1', 'New to me')],
      { ratings: { 1: 'not-yet' }, comments: { 1: 'New to me' } },
    ],
    [
      'another rating',
      { 1: 'secure' },
      [rating('1', 'leading', 'secure')],
      { ratings: { 1: 'leading' }, comments: {} },
    ],
    ['none any more', { 1: 'secure' }, [rating('1', '', 'secure')], { ratings: {}, comments: {} }],
    [
      'the same once more, whatever was seen',
      { 1: 'secure' },
      [rating('1', 'secure')],
      { ratings: { 1: 'secure' }, comments: {} },
    ],
    [
      'one beside what another device wrote',
      { 2: 'secure' },
      [rating('1', 'secure')],
      { ratings: { 2: 'secure', 1: 'secure' }, comments: {} },
    ],
  ])('are written: %s', (_name, ratings, changes, expected) => {
    expect(changedSelfAssessment(aSelfAssessment({ ratings }), changes)).toMatchObject({ value: expected });
  });

  it('are refused whole where one was written over unseen', () => {
    const changes = [rating('2', 'secure'), rating('1', 'leading', '')];
    expect(changedSelfAssessment(answered, changes)).toEqual({ ok: false, refusal: ANSWERED_MEANWHILE });
  });

  it.each([
    ['a statement that is not asked', rating('99', 'secure'), { path: 'changes.0.code', id: 'not-a-choice' }],
    ['what is no rating', rating('1', 'splendid'), { path: 'changes.0.text', id: 'not-a-choice' }],
  ])('are refused with the field: %s', (_name, change, problem) => {
    expect(changedSelfAssessment(aSelfAssessment(), [change])).toMatchObject({ refusal: problem });
  });

  it('stay as they are once it is completed', () => {
    expect(changedSelfAssessment(completed, [rating('1', 'leading', 'secure')])).toMatchObject({
      refusal: { id: 'completed-already' },
    });
    expect(changedSelfAssessment(completed, [rating('1', 'secure')])).toEqual({ ok: true, value: completed });
  });
});

describe('completing it', () => {
  it('takes a rating of every statement, and names those that lack one', () => {
    const some = aSelfAssessment({ ratings: { 2: 'secure' }, comments: { 1: 'Later' } });
    expect(completedSelfAssessment(some, { today, entryKey: 'e' })).toMatchObject({
      refusal: [
        { path: 'statements.1', id: 'none-chosen' },
        { path: 'statements.13', id: 'none-chosen' },
      ],
    });
    expect(completedSelfAssessment(answered, { today, entryKey: 'e' })).toEqual({
      ok: true,
      value: completed,
    });
    const later = { today: civilDate('2026-11-30'), entryKey: 'another' };
    expect(completedSelfAssessment(completed, later)).toEqual({ ok: true, value: completed });
  });

  it.each([
    ['on its day', completed, true, true],
    ['later', { ...completed, completedOn: civilDate('2026-11-20') }, true, false],
    [
      'later, when its entry was taken back',
      { ...completed, completedOn: civilDate('2026-11-20') },
      false,
      true,
    ],
    ['while it is a draft', answered, false, false],
  ])('can be undone %s: %#', (_name, assessment, isCounted, expected) => {
    expect(mayReopen(assessment, { today, isCounted })).toBe(expected);
  });

  it('undone, keeps every answer, and counts anew when it is completed again', () => {
    expect(reopenedSelfAssessment(completed)).toEqual({ ...answered, timesReopened: 1 });
  });
});

describe('then and now', () => {
  const [one, two, thirteen] = STATEMENTS;
  const then = aSelfAssessment({
    key: 'then',
    state: 'completed',
    completedOn: civilDate('2026-08-01'),
    statements: [
      ...(one ? [one] : []),
      { code: '2', group: 'Values', label: 'Inspire everybody' },
      { code: '7', group: 'Values', label: 'Improve quality' },
    ],
    ratings: { 1: 'not-yet', 2: 'secure', 7: 'secure' },
    comments: { 7: 'Every term' },
  });

  it('stand beside one another, and say where a statement read otherwise or is asked no more', () => {
    expect(thenAndNow(answered, then)).toEqual([
      {
        statement: one,
        rating: 'secure',
        comment: '',
        then: { rating: 'not-yet', comment: '', label: undefined },
        moved: 'up',
      },
      {
        statement: two,
        rating: 'leading',
        comment: '',
        then: { rating: 'secure', comment: '', label: 'Inspire everybody' },
        moved: undefined,
      },
      { statement: thirteen, rating: 'not-yet', comment: '', then: undefined, moved: undefined },
    ]);
    expect(askedNoMore(answered, then)).toEqual([
      {
        statement: { code: '7', group: 'Values', label: 'Improve quality' },
        rating: 'secure',
        comment: 'Every term',
      },
    ]);
    expect(askedNoMore(answered, undefined)).toEqual([]);
  });

  it.each([
    ['leading', 'secure', 'down'],
    ['secure', 'secure', 'same'],
    ['secure', 'not-in-role', undefined],
    ['', 'secure', undefined],
  ])('from %p to %p it moved %p', (before, after, moved) => {
    const [first] = thenAndNow(aSelfAssessment({ ratings: { 1: after } }), {
      ...then,
      ratings: { 1: before },
    });
    expect(first?.moved).toBe(moved);
  });

  it.each([
    [
      'the last one completed',
      [then, { ...then, key: 'earlier', completedOn: civilDate('2026-02-01') }],
      'then',
    ],
    ['none of another framework', [{ ...then, frameworkId: 'another' }], undefined],
    ['none that is a draft', [{ ...then, state: 'drafted' as const }], undefined],
    ['none that came after it', [{ ...then, completedOn: civilDate('2026-11-30') }], undefined],
    ['never itself', [completed], undefined],
  ])('compares a completed one with %s', (_name, all, expected) => {
    expect(assessmentBefore(all, completed)?.key).toBe(expected);
  });

  it('compares a draft with the last that was completed, today too', () => {
    expect(assessmentBefore([then, { ...completed, key: 'today' }], answered)?.key).toBe('today');
  });
});

it('two ratings call for learning, and none for no part of the role', () => {
  expect(SELF_RATINGS.filter(isLow)).toEqual(['not-yet', 'developing']);
});
