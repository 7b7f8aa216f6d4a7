import * as z from 'zod/mini';
import { ok } from '../../domain/result.ts';
import { readProblemRows } from '../../use-cases/read-problem-rows.ts';
import { defineRoute } from '../http/route.ts';
import { problemRowsView } from '../views/problem-rows-view.ts';

export const readProblemRowsRoute = defineRoute({
  method: 'get',
  path: '/problem-rows',
  permission: 'problem-rows.read',
  params: z.object({}),
  body: z.unknown(),
  run(deps, { caller }) {
    const result = readProblemRows(deps, caller.oid);
    return result.ok ? ok({ status: 200, body: problemRowsView(result.value) }) : result;
  },
});
