import type { Rules } from '../../contract/policies.ts';
import {
  discardDraft,
  draftRule,
  MOST_MOVES_SHOWN,
  previewProgress,
  previewRules,
  publishRules,
  ruleReadings,
  rules,
  withdrawRules,
} from '../../contract/policies.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { changeRule } from '../../use-cases/policies/change-rule.ts';
import { discardPolicyDraft } from '../../use-cases/policies/discard-policy-draft.ts';
import { listRules } from '../../use-cases/policies/list-rules.ts';
import { previewProgress as progressOfPreview } from '../../use-cases/policies/preview-progress.ts';
import { previewPolicy } from '../../use-cases/policies/preview-policy.ts';
import { publishPolicy } from '../../use-cases/policies/publish-policy.ts';
import { withdrawPolicy } from '../../use-cases/policies/withdraw-policy.ts';
import { readPolicyReadings } from '../../use-cases/policies/read-policy-readings.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';
import { personTagView } from '../shared/person-tag-view.ts';
import { previewView, rulesView } from './rules-view.ts';

function rulesReply(deps: ApiDeps, actorOid: string): Result<Reply<Rules>, Refusal> {
  const result = listRules(deps, actorOid);
  return result.ok ? ok({ body: rulesView(result.value.today, result.value.policies, deps.clock) }) : result;
}

export const policyRoutes = [
  answer(rules, (deps, { caller }) => rulesReply(deps, caller.oid)),

  answer(previewRules, async (deps, { caller, params, words, gone }) => {
    const result = await previewPolicy(deps, {
      actorOid: caller.oid,
      ...params,
      givenUp: gone,
      mostNamed: MOST_MOVES_SHOWN,
    });
    return result.ok ? ok({ body: previewView(result.value, words) }) : result;
  }),

  answer(previewProgress, (deps, { caller, params }) => {
    const result = progressOfPreview(deps, { actorOid: caller.oid, ...params });
    return result.ok ? ok({ body: { progress: result.value ?? null } }) : result;
  }),

  answer(draftRule, async (deps, { caller, params, body }) => {
    const drafted = await changeRule(deps, { actorOid: caller.oid, ...params, ...body });
    return drafted.ok ? rulesReply(deps, caller.oid) : drafted;
  }),

  answer(publishRules, async (deps, { caller, params, body }) => {
    const published = await publishPolicy(deps, { actorOid: caller.oid, ...params, ...body });
    return published.ok ? rulesReply(deps, caller.oid) : published;
  }),

  answer(discardDraft, async (deps, { caller, params }) => {
    const discarded = await discardPolicyDraft(deps, { actorOid: caller.oid, ...params });
    return discarded.ok ? rulesReply(deps, caller.oid) : discarded;
  }),

  answer(withdrawRules, async (deps, { caller, params, body }) => {
    const withdrawn = await withdrawPolicy(deps, { actorOid: caller.oid, ...params, ...body });
    return withdrawn.ok ? rulesReply(deps, caller.oid) : withdrawn;
  }),

  answer(ruleReadings, (deps, { caller, params }) => {
    const result = readPolicyReadings(deps, { actorOid: caller.oid, ...params });
    if (!result.ok) return result;
    const { version, read } = result.value;
    return ok({
      body: {
        version,
        read: read.map(({ displayName, tag, at }) => ({ displayName, tag: personTagView(tag), at })),
      },
    });
  }),
];
