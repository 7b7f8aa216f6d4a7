import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf, numberOf, sumOf } from './decimal.ts';
import { sharesInPercent } from './shares.ts';

const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 7 });
const places = fc.integer({ min: 0, max: 3 });

describe('shares in per cent', () => {
  it.each([
    [[3, 2, 1, 1, 0], 0, 'half-up', [43, 29, 14, 14, 0]],
    [[1, 1, 6], 0, 'half-up', [13, 13, 75]],
    [[1, 1, 1], 0, 'largest-remainder', [34, 33, 33]],
    [[1, 1, 1], 1, 'largest-remainder', [33.4, 33.3, 33.3]],
    [[0, 0], 0, 'half-up', [null, null]],
    [[0, 0], 0, 'largest-remainder', [null, null]],
    [[], 0, 'half-up', []],
  ] as const)('of %j to %d places, %s, are %j', (given, decimals, rounding, expected) => {
    expect(sharesInPercent(given, decimals, rounding)).toEqual(expected);
  });

  it('total 100 where they have to, and each is within a unit of its own share', () => {
    fc.assert(
      fc.property(counts, places, (given, decimals) => {
        fc.pre(given.some((count) => count > 0));
        const exact = sharesInPercent(given, decimals, 'half-up');
        const whole = sharesInPercent(given, decimals, 'largest-remainder');
        expect(numberOf(sumOf(whole.map((share) => decimalOf(share ?? 0))))).toBe(100);
        for (const [index, share] of whole.entries())
          expect(Math.abs((share ?? 0) - (exact[index] ?? 0))).toBeLessThan(1.001 * 10 ** -decimals);
      }),
    );
  });
});
