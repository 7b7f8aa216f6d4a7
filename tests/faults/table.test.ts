import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| F\d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, fault = '', , file = '', test = '']) => ({ fault, file: file.replaceAll('`', ''), test }));

describe('the table of faults', () => {
  it('has every fault from F17 to F43', () => {
    const named = new Set(rows.map(({ fault }) => fault));
    const expected = Array.from({ length: 43 - 17 + 1 }, (_, index) => `F${17 + index}`);
    expect(expected.filter((fault) => !named.has(fault))).toEqual([]);
  });

  it.each(rows)('names a test of $fault that is there: $test', ({ file, test }) => {
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    const stated = [`'${test}'`, `"${test}"`, `\`${test}\``].some((name) => text.includes(`(${name},`));
    const statedBelow = text.includes(`\n    '${test}',`) || text.includes(`\n  '${test}',`);
    expect(stated || statedBelow).toBe(true);
  });
});
