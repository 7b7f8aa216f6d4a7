import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { audienceOf } from '../../domain/policy-versions/rule-audience.ts';
import { leftOutRules } from '../../domain/policy-versions/rule-history.ts';
import { withoutRule, withRuleTakenBack } from '../../domain/policy-versions/with-or-without-rule.ts';
import type { RuleChange } from '../../domain/policy-versions/with-rule-changed.ts';
import { withRuleChanged } from '../../domain/policy-versions/with-rule-changed.ts';
import { err, ok } from '../../domain/result.ts';
import { mayForOrganisation, notAllowed, notFound } from '../shared/authorise.ts';
import { draftOfPolicy, draftPolicy } from './draft-policy.ts';
import { policyHistory } from '../shared/policy-history.ts';

type DraftDeps = Parameters<typeof draftPolicy>[0];

interface ChangeRuleRequest extends RuleChange {
  readonly actorOid: string;
  readonly policyId: string;
  readonly requirement: string;
  /** Version of the draft that is changed; left out where there is none. */
  readonly draftVersion?: string | undefined;
  /** The rule is left out, or stays; one that was left out before is taken back. */
  readonly isLeftOut: boolean;
  readonly effectiveFrom: CivilDate;
  readonly announcement: string;
}

/** Drafts a change of one rule, as a form gives it: what it asks, whom it covers, or that it is left out. */
export function changeRule(deps: DraftDeps, request: ChangeRuleRequest): ReturnType<typeof draftPolicy> {
  const { actorOid, policyId, requirement, draftVersion, isLeftOut, effectiveFrom, announcement, ...change } =
    request;
  // Before anything is looked up: who may not draft does not learn which rules there are.
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return Promise.resolve(err(notAllowed));
  const draft = draftOfPolicy(deps, policyId);
  if (draft?.eTag !== draftVersion) {
    return Promise.resolve(err({ code: 'changed-meanwhile', key: draft?.value.key ?? policyId }));
  }
  const base = draft ? draft.value.document.policy : deps.policies.find(policyId, effectiveFrom)?.policy;
  if (!base) return Promise.resolve(err(notFound));
  const history = policyHistory(deps, policyId);
  const isThere = base.requirements.some(({ key }) => key === requirement);
  const leftOut = leftOutRules([...history, { policy: base, from: effectiveFrom }]).find(
    ({ rule }) => rule.key === requirement,
  );
  if (!isThere && !leftOut) return Promise.resolve(err(notFound));
  const audience = audienceOf(
    base,
    history.map(({ policy }) => policy),
  );
  const changed = (policy: Policy) => {
    if (isLeftOut) return isThere ? withoutRule(policy, requirement) : ok(policy);
    const withIt = isThere || !leftOut ? policy : withRuleTakenBack(policy, leftOut);
    return withRuleChanged(withIt, audience, requirement, change);
  };
  return draftPolicy(deps, { actorOid, policyId, effectiveFrom, announcement, change: changed });
}
