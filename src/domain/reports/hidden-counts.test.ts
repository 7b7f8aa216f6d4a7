import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CountTable, HiddenCounts } from './hidden-counts.ts';
import { hiddenCounts, SMALLEST_SHOWN } from './hidden-counts.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);

/** What a reader sees: each count or nothing, with the sums of rows, and of columns where those are shown. */
const shown = (table: CountTable, hidden: HiddenCounts) => ({
  rows: table.map((row, at) => row.map((count, column) => (hidden.rows[at]?.[column] ? null : count))),
  totals: (table[0] ?? []).map((_count, column) =>
    hidden.totals[column] ? null : sum(table.map((row) => row[column] ?? 0)),
  ),
});

/** All ways to put people into the columns of a row that show what is shown of it. */
function* rowsLike(seen: readonly (number | null)[], people: number): Generator<readonly number[]> {
  const [first, ...rest] = seen;
  if (first === undefined) {
    if (people === 0) yield [];
    return;
  }
  const choices = first === null ? Array.from({ length: people + 1 }, (_each, count) => count) : [first];
  for (const count of choices.filter((each) => each <= people))
    for (const others of rowsLike(rest, people - count)) yield [count, ...others];
}

function* tablesLike(
  seen: readonly (readonly (number | null)[])[],
  people: readonly number[],
): Generator<CountTable> {
  const [first, ...rest] = seen;
  if (!first) {
    yield [];
    return;
  }
  for (const row of rowsLike(first, people[0] ?? 0))
    for (const others of tablesLike(rest, people.slice(1))) yield [row, ...others];
}

/** Every table that a reader cannot tell from this one. */
function alike(table: CountTable, hidden: HiddenCounts): readonly CountTable[] {
  const { rows, totals } = shown(table, hidden);
  return [...tablesLike(rows, table.map(sum))].filter((each) =>
    totals.every((total, column) => total === null || total === sum(each.map((row) => row[column] ?? 0))),
  );
}

const isSmall = (count: number) => count > 0 && count < SMALLEST_SHOWN;

/** The small counts that a reader who reckons can find out. */
function foundOut(table: CountTable, options: Parameters<typeof hiddenCounts>[1]): readonly string[] {
  const tables = alike(table, hiddenCounts(table, options));
  const { summedColumns = [] } = options;
  const asked: (readonly [string, (each: CountTable) => number])[] = [
    ...table.flatMap((row, at) =>
      row.map((_count, column): readonly [string, (each: CountTable) => number] => [
        `row ${at} column ${column}`,
        (each) => each[at]?.[column] ?? 0,
      ]),
    ),
    ...(summedColumns.length === 0
      ? []
      : table.map((_row, at): readonly [string, (each: CountTable) => number] => [
          `sum in row ${at}`,
          (each) => sum(summedColumns.map((column) => each[at]?.[column] ?? 0)),
        ])),
    ...(options.showsTotals
      ? (table[0] ?? []).map((_count, column): readonly [string, (each: CountTable) => number] => [
          `total ${column}`,
          (each) => sum(each.map((row) => row[column] ?? 0)),
        ])
      : []),
  ];
  return asked
    .filter(([, count]) => isSmall(count(table)) && new Set(tables.map(count)).size === 1)
    .map(([name]) => name);
}

it.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('hides a count of one to four, and no other: %i', (count, isHidden) => {
  const table = [
    [count, 40],
    [50, 60],
  ];
  expect(hiddenCounts(table, { showsTotals: false }).rows[0]?.[0]).toBe(isHidden);
});

describe('counts that are not shown', () => {
  it.each<[what: string, table: CountTable, rows: CountTable]>([
    [
      'none where every count is large or nobody',
      [
        [9, 0, 7],
        [5, 6, 0],
      ],
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
    [
      'a small unit, and what would give it away',
      [
        [1, 1],
        [9, 8],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ],
  ])('are %s', (_what, table, rows) => {
    expect(hiddenCounts(table, { showsTotals: true }).rows.map((row) => row.map(Number))).toEqual(rows);
  });

  it('leave what nobody can be found out by', () => {
    const table = [
      [20, 3, 7],
      [30, 2, 8],
      [40, 10, 9],
    ];
    const { rows, totals } = hiddenCounts(table, { showsTotals: true });
    expect(rows.map((row) => row.map(Number))).toEqual([
      [0, 1, 1],
      [0, 1, 1],
      [0, 0, 0],
    ]);
    expect(totals.some(Boolean)).toBe(false);
  });

  it('can be worked out by nobody, in any organisation of a few small units', () => {
    const counts = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 7 }));
    const tables = fc.integer({ min: 2, max: 3 }).chain((columns) =>
      fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(tables, fc.boolean(), fc.boolean(), (table, showsTotals, sums) => {
        const summedColumns = sums && (table[0]?.length ?? 0) > 2 ? [1, 2] : [];
        expect(foundOut(table, { showsTotals, summedColumns })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
