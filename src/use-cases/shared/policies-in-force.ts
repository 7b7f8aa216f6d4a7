import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { policyOfVersion, versionInForce } from '../../domain/policy-versions/policy-version.ts';
import type { Policies } from '../../ports/policies.ts';
import type { Records } from '../../ports/records.ts';

/** The policies that come with the product. */
export interface BuiltInPolicies {
  find(policyId: string): Policy | undefined;
  all(): readonly Policy[];
}

/** The version an organisation has published and brought into force; until then the one that comes with the product. */
export function policiesInForce(builtIn: BuiltInPolicies, records: Pick<Records, 'policies'>): Policies {
  const find = (policyId: string, on: CivilDate, without?: string): Policy | undefined => {
    const versions = records.policies
      .where('policyId', policyId)
      .map(({ value }) => value)
      .filter(({ key }) => key !== without);
    const published = versionInForce(versions, on);
    return published ? policyOfVersion(published) : builtIn.find(policyId);
  };
  return {
    find,
    all: (on) => builtIn.all().map((policy) => find(policy.id, on) ?? policy),
  };
}
