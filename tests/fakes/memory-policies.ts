import type { Policy } from '../../src/domain/policies/policy.ts';
import type { Policies } from '../../src/ports/policies.ts';

export const memoryPolicies = (policies: readonly Policy[] = []): Policies => ({
  find: (policyId) => policies.find((policy) => policy.id === policyId),
});
