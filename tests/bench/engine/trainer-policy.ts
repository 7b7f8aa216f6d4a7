import path from 'node:path';
import type { Policy } from '../../../src/domain/policies/policy.ts';
import { readPolicies } from '../../../src/policy-files/read-policies.ts';
import { isComparable } from './peer-rules.ts';

/** ATP's policy with the first 30 of its requirements that the other engines can be asked too. */
export function trainerPolicy(count = 30): Policy {
  const policies = readPolicies(path.join(import.meta.dirname, '../../../policies'));
  const atp = policies.ok ? policies.value.find('atp') : undefined;
  if (!atp) throw new Error('The ATP policy does not parse.');
  const requirements = atp.requirements.filter(isComparable).slice(0, count);
  if (requirements.length < count) throw new Error(`ATP has ${requirements.length} such requirements.`);
  return { ...atp, requirements };
}

/** As many requirements again, under other keys. */
export const doubled = (policy: Policy): Policy => ({
  ...policy,
  requirements: policy.requirements.flatMap((each) => [each, { ...each, key: `${each.key}-again` }]),
});
