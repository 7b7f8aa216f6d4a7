import * as z from 'zod/mini';
import type { ProblemRows } from '../../contract/problem-rows.ts';
import { MOST_PROBLEM_ROWS_SHOWN } from '../../contract/problem-rows.ts';
import { ok } from '../../domain/result.ts';
import { readProblemRows } from '../../use-cases/read-problem-rows.ts';
import { defineRoute } from '../http/route.ts';

export const readProblemRowsRoute = defineRoute({
  method: 'get',
  path: '/problem-rows',
  permission: 'problem-rows.read',
  params: z.object({}),
  body: z.unknown(),
  run(deps, { caller }) {
    const result = readProblemRows(deps, caller.oid);
    if (!result.ok) return result;
    const body: ProblemRows = {
      count: result.value.length,
      rows: result.value.slice(0, MOST_PROBLEM_ROWS_SHOWN).map(({ problems, ...row }) => ({
        ...row,
        problems: problems.map((problem) => ({ ...problem, choices: [...problem.choices] })),
      })),
    };
    return ok({ status: 200, body });
  },
});
