import * as z from 'zod/mini';
import { DraftRule } from '../../contract/rules.ts';
import { RequirementKey } from '../../contract/why.ts';
import { ok } from '../../domain/result.ts';
import { changeRule } from '../../use-cases/change-rule.ts';
import { previewPolicy } from '../../use-cases/preview-policy.ts';
import { defineRoute } from '../http/route.ts';
import { previewView } from '../views/rules-view.ts';

export const draftRuleRoute = defineRoute({
  method: 'post',
  path: '/policies/:id/draft',
  permission: 'policy.manage',
  params: z.object({ id: RequirementKey }),
  body: DraftRule,
  async run(deps, { caller, params, body, words }) {
    const request = { actorOid: caller.oid, policyId: params.id };
    const drafted = await changeRule(deps, { ...request, ...body });
    if (!drafted.ok) return drafted;
    const preview = previewPolicy(deps, request);
    if (!preview.ok) return preview;
    return ok({
      status: 200,
      body: previewView(preview.value, words),
      seen: [deps.seen.tokenFor('policies', drafted.value)],
    });
  },
});
