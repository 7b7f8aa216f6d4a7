import * as z from 'zod/mini';
import { RequirementKey } from '../../contract/why.ts';
import { ok } from '../../domain/result.ts';
import { discardPolicyDraft } from '../../use-cases/discard-policy-draft.ts';
import { listRules } from '../../use-cases/list-rules.ts';
import { defineRoute } from '../http/route.ts';
import { rulesView } from '../views/rules-view.ts';

export const discardDraftRoute = defineRoute({
  method: 'post',
  path: '/policies/:id/discard',
  permission: 'policy.manage',
  params: z.object({ id: RequirementKey }),
  body: z.strictObject({}),
  async run(deps, { caller, params }) {
    const discarded = await discardPolicyDraft(deps, { actorOid: caller.oid, policyId: params.id });
    if (!discarded.ok) return discarded;
    const rules = listRules(deps, caller.oid);
    if (!rules.ok) return rules;
    return ok({
      status: 200,
      body: rulesView(rules.value.today, rules.value.policies),
      seen: [deps.seen.tokenFor('policies', discarded.value)],
    });
  },
});
