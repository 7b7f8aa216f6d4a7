import { describe, expect, it } from '@jest/globals';
import { currentKeys, currentRows } from './recorded.ts';

const row = (key: string, minute: number, supersedes?: string) => ({
  key,
  supersedes,
  recordedAt: `2026-03-10T09:0${minute}:00.000Z`,
  recordedBy: 'somebody',
});

const keysOf = (...rows: ReturnType<typeof row>[]) => currentRows(rows).map(({ key }) => key);

describe('rows that stand', () => {
  it('are those that nothing corrects, in the order given', () => {
    expect(keysOf(row('b', 2), row('a', 1), row('corrected', 3, 'a'))).toEqual(['b', 'corrected']);
  });

  it('are of two corrections sent at the same time the one recorded last', () => {
    const original = row('a', 1);
    expect(keysOf(original, row('first', 2, 'a'), row('last', 3, 'a'))).toEqual(['last']);
    expect(keysOf(original, row('last', 3, 'a'), row('first', 2, 'a'))).toEqual(['last']);
  });

  it('are one, also where each of two corrections was corrected on', () => {
    const rows = [row('a', 1), row('b', 2, 'a'), row('c', 3, 'a'), row('d', 5, 'b'), row('e', 4, 'c')];
    expect(keysOf(...rows)).toEqual(['d']);
    expect(rows.map(({ key }) => currentKeys(rows)(key))).toEqual(['d', 'd', 'd', 'd', 'd']);
  });

  it('are none of a circle that was made by hand, and the rest all the same', () => {
    const rows = [row('a', 1, 'b'), row('b', 2, 'a'), row('self', 3, 'self'), row('good', 4)];
    expect(keysOf(...rows)).toEqual(['good']);
    expect(currentKeys(rows)('a')).toBe('a');
  });

  it('stand for a row that is gone, which they correct', () => {
    const rows = [row('correction', 2, 'gone')];
    expect(keysOf(...rows)).toEqual(['correction']);
    expect(currentKeys(rows)('gone')).toBe('correction');
  });
});
