import * as z from 'zod/mini';
import { ok } from '../../domain/result.ts';
import { listRules } from '../../use-cases/list-rules.ts';
import { defineRoute } from '../http/route.ts';
import { rulesView } from '../views/rules-view.ts';

export const listRulesRoute = defineRoute({
  method: 'get',
  path: '/policies',
  permission: 'policy.manage',
  params: z.object({}),
  body: z.unknown(),
  run(deps, { caller }) {
    const result = listRules(deps, caller.oid);
    if (!result.ok) return result;
    return ok({ status: 200, body: rulesView(result.value.today, result.value.policies) });
  },
});
