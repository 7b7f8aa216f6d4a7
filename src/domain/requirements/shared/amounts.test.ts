import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clean, halfUp, hoursOf, wholeHours } from './amounts.ts';

it.each([
  [1.005, 1.01],
  [2.675, 2.68],
  [12.854_999, 12.85],
  [7 / 3, 2.33],
  [0.1 + 0.2, 0.3],
  [0, 0],
])('rounds %p half up to %p', (value, expected) => {
  expect(halfUp(value)).toBe(expected);
});

it('rounds every number of thousandths as written, whatever its binary fraction', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
      expect(halfUp(thousandths / 1000)).toBe(Math.floor((thousandths + 5) / 10) / 100);
    }),
  );
});

it('turns minutes into hours, unrounded', () => {
  expect([0, 20, 90, 100].map(hoursOf)).toEqual([0, 0.333_333_333, 1.5, 1.666_666_667]);
});

it('takes the noise of binary fractions away and nothing else', () => {
  expect([0.1 + 0.2, 2 / 3, 12.345_678, 40].map(clean)).toEqual([0.3, 0.666_666_667, 12.345_678, 40]);
});

it('leaves parts of an hour out without losing one to a binary fraction', () => {
  expect([59, 60, 119, 0.1 * 60 * 10].map(wholeHours)).toEqual([0, 60, 60, 60]);
});
