import * as z from 'zod/mini';
import { DecideRow } from '../../contract/problem-rows.ts';
import { ok } from '../../domain/result.ts';
import { readProblemRows } from '../../use-cases/read-problem-rows.ts';
import { settleProblemRow } from '../../use-cases/settle-problem-row.ts';
import { defineRoute } from '../http/route.ts';
import { problemRowsView } from '../views/problem-rows-view.ts';

export const settleProblemRowRoute = defineRoute({
  method: 'post',
  path: '/problem-rows/:collection/:itemId/decision',
  permission: 'problem-rows.read',
  params: z.object({
    collection: z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)),
    itemId: z.string().check(z.regex(/^\d{1,15}$/)),
  }),
  body: DecideRow,
  async run(deps, { caller, params, body }) {
    const settled = await settleProblemRow(deps, { actorOid: caller.oid, ...params, ...body });
    if (!settled.ok) return settled;
    const rows = readProblemRows(deps, caller.oid);
    if (!rows.ok) return rows;
    return ok({ status: 200, body: problemRowsView(rows.value), seen: [settled.value.version] });
  },
});
