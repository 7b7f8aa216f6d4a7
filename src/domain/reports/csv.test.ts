import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvOf } from './csv.ts';

/** A reader of RFC 4180, which says nothing of formulas. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of csv.slice(1).matchAll(cells)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const onlyCell = (text: string) => rowsOf(csvOf([[text]]))[0]?.[0] ?? '';

describe('a file for a spreadsheet', () => {
  it('begins with the mark of UTF-8, ends each line and quotes each text', () => {
    expect(csvOf([['Unit', 'People'], ['Tŷ “A”, "B"', 12], [], ['C', -3]])).toBe(
      '\uFEFF"Unit","People"\r\n"Tŷ “A”, ""B""",12\r\n\r\n"C",-3\r\n',
    );
  });

  it.each([
    '=HYPERLINK("http://evil","x")',
    "=cmd|' /C calc'!A0",
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u200B=1',
    '＝1',
    "'=1",
  ])('holds nothing that would be taken for a formula: %j', (text) => {
    expect(onlyCell(text)).toBe(`'${text}`);
  });

  it.each(['Adult Learning', 'A = B', "'tis", '1', '', 'CPD hours (30)'])(
    'leaves every other text as it is: %j',
    (text) => {
      expect(onlyCell(text)).toBe(text);
    },
  );

  it('gives back what was written, but for NUL and the mark before a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', ',', ';', '\r\n', '\0', '=', "'"),
    );
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = rowsOf(csvOf(rows));
        expect(read).toHaveLength(rows.length);
        for (const [at, row] of rows.entries())
          for (const [column, text] of row.entries()) {
            const written = text.replaceAll('\0', '');
            expect([written, `'${written}`]).toContain(read[at]?.[column]);
          }
      }),
    );
  });
});
