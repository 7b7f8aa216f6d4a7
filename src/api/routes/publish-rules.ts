import * as z from 'zod/mini';
import { PublishRules } from '../../contract/rules.ts';
import { RequirementKey } from '../../contract/why.ts';
import { ok } from '../../domain/result.ts';
import { listRules } from '../../use-cases/list-rules.ts';
import { publishPolicy } from '../../use-cases/publish-policy.ts';
import { defineRoute } from '../http/route.ts';
import { rulesView } from '../views/rules-view.ts';

export const publishRulesRoute = defineRoute({
  method: 'post',
  path: '/policies/:id/publish',
  permission: 'policy.manage',
  params: z.object({ id: RequirementKey }),
  body: PublishRules,
  async run(deps, { caller, params, body }) {
    const published = await publishPolicy(deps, { actorOid: caller.oid, policyId: params.id, ...body });
    if (!published.ok) return published;
    const rules = listRules(deps, caller.oid);
    if (!rules.ok) return rules;
    return ok({
      status: 200,
      body: rulesView(rules.value.today, rules.value.policies),
      seen: [deps.seen.tokenFor('policies', published.value)],
    });
  },
});
