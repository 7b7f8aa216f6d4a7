import * as z from 'zod/mini';
import { RequirementKey } from '../../contract/why.ts';
import { ok } from '../../domain/result.ts';
import { previewPolicy } from '../../use-cases/preview-policy.ts';
import { defineRoute } from '../http/route.ts';
import { previewView } from '../views/rules-view.ts';

export const previewRulesRoute = defineRoute({
  method: 'get',
  path: '/policies/:id/preview',
  permission: 'policy.manage',
  params: z.object({ id: RequirementKey }),
  body: z.unknown(),
  run(deps, { caller, params, words }) {
    const result = previewPolicy(deps, { actorOid: caller.oid, policyId: params.id });
    return result.ok ? ok({ status: 200, body: previewView(result.value, words) }) : result;
  },
});
