/** Counts of fewer people than this are not shown: they would name them. */
export const SMALLEST_SHOWN = 5;

/** People of each row by columns, every person in one column: a unit's, or all to whom a requirement applies. */
export type CountTable = readonly (readonly number[])[];

interface HiddenOptions {
  /** Whether the sum of each column is shown beside the rows. The sum of each row always is. */
  readonly showsTotals: boolean;
  /** Columns that are also shown as one sum. */
  readonly summedColumns?: readonly number[];
}

/** What is not shown, by row and column; of the totals, by column. */
export interface HiddenCounts {
  readonly rows: readonly (readonly boolean[])[];
  readonly totals: readonly boolean[];
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What hiding a count costs its readers. A hidden nobody is a poor hiding place: whoever guesses that it is one knows all. */
const NOBODY_PRICE = 1_000_000;
const priceOf = (count: number): number => (count === 0 ? NOBODY_PRICE : count);

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

/** Some columns of one row, undefined for the totals, of which nobody may find out how many people they hold. */
interface Secret {
  readonly row: number | undefined;
  readonly columns: readonly number[];
}

/** A way in which the table might also be, seen from what is shown: one person more here and one fewer there. */
interface Doubt {
  /** What must be hidden for it. */
  readonly rows: readonly (readonly [row: number, column: number])[];
  readonly totals: readonly number[];
}

function totalsOf(table: CountTable, columns: readonly number[]): readonly number[] {
  return columns.map((column) => sumOf(table.map((row) => row[column] ?? 0)));
}

/** Everybody of one column of a row may be in another: one person moves, and so does one of the totals, or another row's. */
function* doubtsAbout(
  table: CountTable,
  columns: readonly number[],
  { row, columns: secret }: Secret,
): Generator<Doubt> {
  const count = (at: number, column: number) => table[at]?.[column] ?? 0;
  for (const one of secret) {
    for (const other of columns.filter((column) => !secret.includes(column))) {
      const moving = row === undefined ? table.map((_row, at) => at) : [row];
      for (const at of moving.filter((each) => count(each, one) > 0 || count(each, other) > 0)) {
        const here = [[at, one] as const, [at, other] as const];
        yield { rows: here, totals: [one, other] };
        if (row === undefined) continue;
        for (const [elsewhere] of table.entries()) {
          const goesBack =
            (count(at, one) > 0 && count(elsewhere, other) > 0) ||
            (count(at, other) > 0 && count(elsewhere, one) > 0);
          if (elsewhere === at || !goesBack) continue;
          yield { rows: [...here, [elsewhere, one], [elsewhere, other]], totals: [] };
        }
      }
    }
  }
}

/**
 * What is hidden of a table so that no count under five can be read or worked out from what is shown, the sums of rows among
 * it: small counts, every count of a small row, and as few and as small others as leave each of them in doubt.
 */
export function hiddenCounts(
  table: CountTable,
  { showsTotals, summedColumns = [] }: HiddenOptions,
): HiddenCounts {
  const columns = [...(table[0] ?? []).keys()];
  const totals = totalsOf(table, columns);
  const isFew = (counts: readonly number[]) => sumOf(counts) < SMALLEST_SHOWN;
  const hidden = table.map((row) => row.map((count) => isFew(row) || isSmall(count)));
  const hiddenTotals = totals.map((count) => !showsTotals || isFew(totals) || isSmall(count));

  const secretsOf = (row: number | undefined, counts: readonly number[]): readonly Secret[] => [
    ...columns.filter((column) => isSmall(counts[column] ?? 0)).map((column) => ({ row, columns: [column] })),
    ...(isSmall(sumOf(summedColumns.map((column) => counts[column] ?? 0)))
      ? [{ row, columns: summedColumns }]
      : []),
  ];
  const secrets = [
    ...table.flatMap((row, at) => secretsOf(at, row)),
    ...(showsTotals ? secretsOf(undefined, totals) : []),
  ];
  for (const secret of secrets) hideForCheapest(secret);
  return { rows: hidden, totals: hiddenTotals };

  function hideForCheapest(secret: Secret): void {
    let cheapest: { readonly doubt: Doubt; readonly cells: number; readonly price: number } | undefined;
    for (const doubt of doubtsAbout(table, columns, secret)) {
      const rows = doubt.rows.filter(([row, column]) => !hidden[row]?.[column]);
      const sums = doubt.totals.filter((column) => !hiddenTotals[column]);
      const cells = rows.length + sums.length;
      const price = sumOf([
        ...rows.map(([row, column]) => priceOf(table[row]?.[column] ?? 0)),
        ...sums.map((column) => priceOf(totals[column] ?? 0)),
      ]);
      const isCheaper =
        !cheapest || cells < cheapest.cells || (cells === cheapest.cells && price < cheapest.price);
      if (isCheaper) cheapest = { doubt, cells, price };
      if (cells === 0) break;
    }
    for (const [row, column] of cheapest?.doubt.rows ?? []) {
      const ofRow = hidden[row];
      if (ofRow) ofRow[column] = true;
    }
    for (const column of cheapest?.doubt.totals ?? []) hiddenTotals[column] = true;
  }
}
