import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf, minus, numberOf, shareInPercent, plus, quotient, sumOf, times } from './decimal.ts';

const money = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((pence) => pence / 100);
const exact = (...amounts: readonly number[]) => amounts.map(decimalOf);

describe('an exact decimal', () => {
  it.each([0, 1, -1, 0.1, 1.005, 999.99, -0.005, 1e21, 1e-7, 1.5e-9, 123456789.125])(
    'stands for %d and gives it back',
    (value) => {
      expect(numberOf(decimalOf(value))).toBe(value);
    },
  );

  it('leaves no residue of binary fractions', () => {
    expect(numberOf(sumOf(exact(999.99, 3500.01)))).toBe(4500);
    expect(numberOf(sumOf(exact(0.1, 0.2)))).toBe(0.3);
    expect(numberOf(minus(decimalOf(0.3), decimalOf(0.1)))).toBe(0.2);
    expect(numberOf(times(decimalOf(1.1), decimalOf(1.1)))).toBe(1.21);
    expect(numberOf(sumOf([]))).toBe(0);
  });

  it.each([
    [1, 3, 2, 0.33],
    [2, 3, 2, 0.67],
    [1, 8, 2, 0.13],
    [-1, 8, 2, -0.12],
    [1, -8, 2, -0.12],
    [1.005, 1, 2, 1.01],
    [450, 15, 2, 30],
    [5, 0, 2, null],
  ])('%d by %d to %d places is %p, halves going up', (one, other, places, expected) => {
    expect(quotient(decimalOf(one), decimalOf(other), places)).toBe(expected);
  });

  it('is a share in per cent, null of nothing', () => {
    expect(shareInPercent(decimalOf(8250), decimalOf(8000), 1)).toBe(103.1);
    expect(shareInPercent(decimalOf(4375), decimalOf(10_000), 1)).toBe(43.8);
    expect(shareInPercent(decimalOf(0), decimalOf(0), 0)).toBeNull();
  });

  it('adds up alike in any order, and what is added and taken away is gone', () => {
    fc.assert(
      fc.property(fc.array(money), money, (amounts, one) => {
        const sum = sumOf(exact(...amounts));
        expect(numberOf(sum)).toBe(numberOf(sumOf(exact(...amounts.toReversed()))));
        expect(numberOf(minus(plus(sum, decimalOf(one)), decimalOf(one)))).toBe(numberOf(sum));
      }),
    );
  });
});
