import type { ProblemRow } from '../../src/domain/rows/row-problem.ts';
import type { ProblemRows } from '../../src/ports/problem-rows.ts';

/** Rows that do not parse, as given. */
export const memoryProblemRows = (rows: readonly ProblemRow[] = []): ProblemRows => ({
  all: () => rows,
  placeOf: (list, itemId) => ({ list, url: `https://contoso.sharepoint.com/${list}/${itemId}` }),
});
