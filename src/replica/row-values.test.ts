import { describe, expect, it } from '@jest/globals';
import { createRowValues } from './row-values.ts';

const row = (item: number) => ({ value: { key: `row ${item}` }, itemId: String(item), eTag: `"${item}"` });
const CHARACTERS = 100;

/** Room for some rows of a hundred characters, at three bytes a character. */
function roomFor(rows: number) {
  const values = createRowValues(rows * CHARACTERS * 3);
  return {
    values,
    keep: (item: number) => values.keep('goals', row(item), CHARACTERS),
    isKept: (item: number) => values.peek('goals', item, `"${item}"`) !== undefined,
  };
}

describe('rows kept in memory', () => {
  it('are no more than the budget holds, whichever list they are of', () => {
    const { values, keep, isKept } = roomFor(3);
    [1, 2, 3].forEach(keep);
    expect([1, 2, 3].map(isKept)).toEqual([true, true, true]);
    values.keep('reviews', row(1), 2 * CHARACTERS);
    expect([1, 2, 3].map(isKept)).toEqual([false, false, true]);
    expect(values.find('reviews', 1, '"1"')).toEqual(row(1));
  });

  it('leave in the order in which they were last asked for', () => {
    const { values, keep, isKept } = roomFor(2);
    [1, 2].forEach(keep);
    values.find('goals', 1, '"1"');
    keep(3);
    expect([1, 2, 3].map(isKept)).toEqual([true, false, true]);
  });

  it('hold at their version alone, and one row is there once', () => {
    const { values, keep, isKept } = roomFor(2);
    [1, 1, 2].forEach(keep);
    expect([1, 2].map(isKept)).toEqual([true, true]);
    expect(values.find('goals', 1, '"another"')).toBeUndefined();
  });

  it('stay where a large list is passed over, and a small one is kept whole until it changes', () => {
    const { values, keep, isKept } = roomFor(8);
    [1, 2, 3].forEach(keep);
    values.keepAll('activities', [row(1), row(2), row(3)], 3 * CHARACTERS);
    expect(values.allOf('activities')).toBeUndefined();
    expect([1, 2, 3].map(isKept)).toEqual([true, true, true]);

    const units = [row(1), row(2)];
    values.keepAll('units', units, 2 * CHARACTERS);
    expect(values.allOf('units')).toBe(units);
    values.forgetAll('units');
    expect(values.allOf('units')).toBeUndefined();
  });
});
