import { describe, expect, it } from '@jest/globals';
import { aRequest } from '../../../tests/builders/records.ts';
import { asksBackwards, openQuestion } from './training-request.ts';

describe('the three questions', () => {
  it.each([
    ['a cheap and short one', 49_999, 359, false],
    ['a dear one', 50_000, 60, true],
    ['a long one', 0, 360, true],
  ])('of %s: %p pence, %p minutes', (_what, costPence, minutes, isAsked) => {
    expect(asksBackwards({ costPence, minutes })).toBe(isAsked);
  });

  it('that are asked and left open are named, the first of them', () => {
    expect(openQuestion(aRequest())).toBeUndefined();
    expect(openQuestion(aRequest({ whatChanges: '', howKnown: '' }))).toBe('whatChanges');
    expect(openQuestion(aRequest({ whoGains: '', costPence: 0, minutes: 60 }))).toBeUndefined();
  });
});
