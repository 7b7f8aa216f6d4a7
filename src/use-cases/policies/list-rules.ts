import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { announcedAt, isAnnounced } from '../../domain/policy-versions/announced-at.ts';
import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import type { RuleAudience } from '../../domain/policy-versions/rule-audience.ts';
import { audienceOf } from '../../domain/policy-versions/rule-audience.ts';
import type { RuleEntry } from '../../domain/policy-versions/rule-entries.ts';
import { ruleEntries } from '../../domain/policy-versions/rule-entries.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { policyIdsOf } from '../../domain/people/policy-ids-of.ts';
import type { Stored } from '../../ports/records.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { policyHistory } from '../shared/policy-history.ts';
import { unitsByKey } from '../shared/units.ts';

export interface PolicyRulesValue {
  readonly policy: Policy;
  readonly people: number;
  /** Every rule that the policy has or had. */
  readonly rules: readonly RuleEntry[];
  readonly audience: RuleAudience;
  readonly draft: (Stored<PolicyVersion> & { readonly changedByName: string }) | undefined;
  /** Published versions, the last published first. */
  readonly published: readonly (PolicyVersion & {
    /** While it can be taken back; an ISO instant. */
    readonly announcedAt: string | null;
  })[];
}

type RulesDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'policies' | 'peopleIndex' | 'may' | 'announceAfterSeconds'
>;

/** The policies that somebody stands under, with their versions. */
export function listRules(
  deps: RulesDeps,
  actorOid: string,
): Result<{ readonly today: CivilDate; readonly policies: readonly PolicyRulesValue[] }, NotAllowed> {
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  const today = deps.clock.today();
  const nameOf = (oid: string) => deps.records.people.find(oid)?.value.displayName ?? '';
  const units = unitsByKey(deps.records);
  const takenBackUntil = (version: PolicyVersion) =>
    isAnnounced(version, deps.announceAfterSeconds, deps.clock.now())
      ? null
      : (announcedAt(version, deps.announceAfterSeconds) ?? null);
  const people = new Map<string, number>();
  for (const alike of deps.peopleIndex.alike()) {
    for (const id of policyIdsOf(alike, units)) people.set(id, (people.get(id) ?? 0) + alike.people);
  }
  const policies = deps.policies
    .all(today)
    .map(({ policy }) => policy)
    .filter(({ id }) => people.has(id))
    .map((policy): PolicyRulesValue => {
      const rows = deps.records.policies.where('policyId', policy.id);
      const versions = rows.map(({ value }) => value);
      const draft = rows.find(({ value }) => value.state === 'draft');
      const drafted = draft && { policy: draft.value.document.policy, from: draft.value.effectiveFrom };
      const history = policyHistory(deps, policy.id);
      return {
        policy,
        people: people.get(policy.id) ?? 0,
        rules: ruleEntries(history, today, drafted),
        audience: audienceOf(
          drafted?.policy ?? policy,
          history.map((each) => each.policy),
        ),
        draft: draft && { ...draft, changedByName: nameOf(draft.value.changedBy) },
        published: versions
          .filter(({ state }) => state === 'published')
          .map((version) => ({ ...version, announcedAt: takenBackUntil(version) }))
          .toSorted((first, second) => (second.publishedAt ?? '').localeCompare(first.publishedAt ?? '')),
      };
    });
  return ok({ today, policies });
}
