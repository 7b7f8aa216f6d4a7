import type { ProblemRows } from '../../contract/problem-rows.ts';
import { MOST_PROBLEM_ROWS_SHOWN } from '../../contract/problem-rows.ts';
import type { ProblemRowValue } from '../../use-cases/problem-rows/read-problem-rows.ts';

const rowView = ({
  problems,
  byHand,
  isForCaller,
  isByCaller,
  ...row
}: ProblemRowValue): ProblemRows['rows'][number] => ({
  ...row,
  problems: problems.map((problem) => ({ ...problem, choices: [...problem.choices] })),
  byHand: byHand
    ? {
        eTag: byHand.eTag,
        // What stands in a row is for whoever decides about it.
        columns: isForCaller
          ? byHand.columns.map(({ before = null, ...column }) => ({ ...column, before }))
          : [],
        canHold: byHand.canHold,
        canBePutBack: byHand.canBePutBack,
        isForCaller,
        isByCaller,
      }
    : null,
});

/** The rows that need a look, the first of very many. */
export const problemRowsView = (rows: readonly ProblemRowValue[]): ProblemRows => ({
  count: rows.length,
  rows: rows.slice(0, MOST_PROBLEM_ROWS_SHOWN).map(rowView),
});
