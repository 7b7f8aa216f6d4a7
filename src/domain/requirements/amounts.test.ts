import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halfUp, hoursOf } from './amounts.ts';

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

it('turns minutes into hours', () => {
  expect([0, 20, 90, 100].map(hoursOf)).toEqual([0, 0.33, 1.5, 1.67]);
});
