import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FilterValue } from '../open-data/evaluate-filter.ts';
import { passesFilter } from '../open-data/evaluate-filter.ts';
import type { Filter, Literal } from '../open-data/filter.ts';
import { comparisons } from '../open-data/filter.ts';
import { parseFilter } from '../open-data/parse-filter.ts';
import type { Column } from './column.ts';
import { valueExpression } from './columns.ts';
import { filterSql } from './filter-sql.ts';
import { pageStatement } from './item-page.ts';
import { titleColumn } from './system-columns.ts';

const text: Column = { ...titleColumn, name: 'Text', indexed: true };
const rank: Column = {
  ...titleColumn,
  name: 'Rank',
  indexed: true,
  kind: { facet: 'number', minimum: -1e9, maximum: 1e9, decimalPlaces: 'automatic' },
};
const columns = [text, rank];

function tableOf(rows: readonly { Text?: string; Rank?: number }[]): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, fields TEXT NOT NULL)');
  for (const column of columns)
    db.exec(`CREATE INDEX by_${column.name} ON t (${valueExpression(column)}, id)`);
  const insert = db.prepare('INSERT INTO t (fields) VALUES (?)');
  db.exec('BEGIN');
  for (const row of rows) insert.run(JSON.stringify(row));
  db.exec('COMMIT');
  return db;
}

function idsFound(db: DatabaseSync, filter: Filter): unknown[] {
  const condition = filterSql(filter, columns);
  if (!condition.ok) throw new Error(condition.refusal.message);
  const [statement, ...parameters] = pageStatement('t', condition.value, 0, 1_000);
  return db
    .prepare(statement)
    .all(...parameters)
    .map(({ id }) => id);
}

const word = fc.constantFrom('', 'a', 'A', 'ab', 'aB', "o'b", 'é', 'É', 'z%', '_');
const someText: fc.Arbitrary<Literal> = word.map((value) => ({ type: 'string', value }));
const someNumber: fc.Arbitrary<Literal> = fc
  .constantFrom(-1, 0, 0.5, 2)
  .map((value) => ({ type: 'number', value }));
const nothing: fc.Arbitrary<Literal> = fc.constant({ type: 'null', value: null });
const operator = fc.constantFrom(...comparisons);

const predicate: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('comparison' as const),
    operator,
    path: fc.constant('fields/Text'),
    value: fc.oneof(someText, nothing),
  }),
  fc.record({
    kind: fc.constant('comparison' as const),
    operator,
    path: fc.constant('fields/Rank'),
    value: fc.oneof(someNumber, nothing),
  }),
  fc.record({
    kind: fc.constant('call' as const),
    name: fc.constant('startswith' as const),
    path: fc.constant('fields/Text'),
    value: someText,
  }),
);

const { filter: anyFilter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    predicate,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('filter'),
      right: tie('filter'),
    }),
    fc.record({ kind: fc.constant('not' as const), operand: tie('filter') }),
  ),
}));

describe('filterSql', () => {
  it('finds exactly the items that pass the filter', () => {
    const row = fc.record({ Text: word, Rank: fc.constantFrom(-1, 0, 0.5, 1, 2) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), anyFilter, (rows, filter) => {
        const db = tableOf(rows);
        const expected = rows.flatMap((values, index) => {
          const read = (path: string): FilterValue =>
            (path === 'fields/Text' ? values.Text : values.Rank) ?? null;
          return passesFilter(filter, read) ? [index + 1] : [];
        });
        expect(idsFound(db, filter)).toEqual(expected);
        db.close();
      }),
      { numRuns: 300 },
    );
  });

  it('writes no value into the statement', () => {
    const parsed = parseFilter("fields/Text eq '''; DROP TABLE t; --'");
    if (!parsed.ok) throw new Error(parsed.problem);
    const condition = filterSql(parsed.filter, columns);
    expect(condition).toMatchObject({ ok: true, value: { parameters: ["'; DROP TABLE t; --"] } });
    expect(condition.ok && condition.value.text).not.toContain('DROP');
  });

  it.each([
    "fields/Text eq 'person 17'",
    "startswith(fields/Text,'person 17')",
    'fields/Rank ge 3 and fields/Rank lt 4',
  ])('is served by the index for %s', (filter) => {
    const db = tableOf([{ Text: 'a', Rank: 1 }]);
    const parsed = parseFilter(filter);
    if (!parsed.ok) throw new Error(parsed.problem);
    const condition = filterSql(parsed.filter, columns);
    if (!condition.ok) throw new Error(condition.refusal.message);
    const [statement, ...parameters] = pageStatement('t', condition.value, 0, 200);
    const plan = db
      .prepare(`EXPLAIN QUERY PLAN ${statement}`)
      .all(...parameters)
      .map(({ detail }) => String(detail))
      .join('\n');
    expect(plan).toMatch(/SEARCH t USING (COVERING )?INDEX by_(Text|Rank)/);
    expect(plan).not.toMatch(/SCAN t\b/);
    db.close();
  });
});
