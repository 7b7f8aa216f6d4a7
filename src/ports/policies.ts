import type { Policy } from '../domain/policies/policy.ts';

/** The policies in force. */
export interface Policies {
  find(policyId: string): Policy | undefined;
}
