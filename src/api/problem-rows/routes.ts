import { decideRow, problemRows } from '../../contract/problem-rows.ts';
import { ok } from '../../domain/result.ts';
import { readProblemRows } from '../../use-cases/problem-rows/read-problem-rows.ts';
import { settleProblemRow } from '../../use-cases/problem-rows/settle-problem-row.ts';
import { answer } from '../http/route.ts';
import { problemRowsView } from './problem-rows-view.ts';

export const problemRowRoutes = [
  answer(problemRows, (deps, { caller }) => {
    const result = readProblemRows(deps, caller.oid);
    return result.ok ? ok({ body: problemRowsView(result.value) }) : result;
  }),

  answer(decideRow, async (deps, { caller, params, body }) => {
    const settled = await settleProblemRow(deps, { actorOid: caller.oid, ...params, ...body });
    if (!settled.ok) return settled;
    const left = readProblemRows(deps, caller.oid);
    return left.ok ? ok({ body: problemRowsView(left.value) }) : left;
  }),
];
