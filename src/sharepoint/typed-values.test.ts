import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  typedChoice,
  typedInstant,
  typedName,
  typedNumber,
  typedObjectId,
  typedShare,
  typedText,
} from './typed-values.ts';

const OID = '6a832e3a-dfd1-5cec-ba86-7c52a34acff9';

describe('what people type into a list is read as', () => {
  it.each([
    [' Asha\u00a0', 'Asha'],
    ['', undefined],
    ['  ', undefined],
    [7, undefined],
    [undefined, undefined],
  ])('a text: %p is %p', (typed, expected) => {
    expect(typedText(typed)).toBe(expected);
  });

  it.each([
    [OID, OID],
    [OID.toUpperCase(), OID],
    [` {${OID.toUpperCase()}} `, OID],
    ['asha.patel@example.org', undefined],
    [OID.slice(1), undefined],
    [null, undefined],
  ])('an object id: %p is %p', (typed, expected) => {
    expect(typedObjectId(typed)).toBe(expected);
  });

  it('a short name, in lower case', () => {
    expect([typedName(' Adult-Learning '), typedName('')]).toEqual(['adult-learning', undefined]);
  });

  it.each([
    [120, 120],
    ['120', 120],
    [' 1.5 ', 1.5],
    ['1,5', 1.5],
    ['1,500', undefined],
    [-1, undefined],
    ['two hours', undefined],
    [Number.NaN, undefined],
    ['', undefined],
  ])('a number: %p is %p', (typed, expected) => {
    expect(typedNumber(typed)).toBe(expected);
  });

  it.each([
    [0.6, 0.6],
    [1, 1],
    [0, 0],
    [60, 0.6],
    [100, 1],
    ['60%', 0.6],
    ['60 %', 0.6],
    ['0,6', 0.6],
    ['37.5%', 0.375],
    [62.5, 0.625],
    // Hours a week, or two posts: nobody can tell.
    [37.5, undefined],
    [1.2, undefined],
    [101, undefined],
    [-0.5, undefined],
    ['full time', undefined],
  ])('a share of full time: %p is %p', (typed, expected) => {
    expect(typedShare(typed)).toBe(expected);
  });

  it('a share from 0 to 1, or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.integer().map(String)), (typed) => {
        const share = typedShare(typed);
        expect(share === undefined || (share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });

  it.each([
    ['cpd-lead', 'cpd-lead'],
    ['CPD Lead ', 'cpd-lead'],
    ['Coordinator', 'coordinator'],
    ['lead', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('a choice: %p is %p', (typed, expected) => {
    expect(typedChoice(typed, ['coordinator', 'cpd-lead'])).toBe(expected);
  });

  it.each([
    ['2026-03-20T09:00:00.000Z', '2026-03-20T09:00:00.000Z'],
    [' 2026-03-20T09:00:00Z', '2026-03-20T09:00:00Z'],
    ['2026-03-20T10:00:00+01:00', '2026-03-20T09:00:00.000Z'],
    ['2026-03-20T09:00:00', undefined],
    ['2026-03-20', undefined],
    ['2026-13-20T09:00:00Z', undefined],
    ['yesterday', undefined],
  ])('an instant: %p is %p', (typed, expected) => {
    expect(typedInstant(typed)).toBe(expected);
  });
});
