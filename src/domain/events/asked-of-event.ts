import type { PolicyDeclarations } from '../policies/join-declarations.ts';
import { seeks } from '../record-entries/policy-names.ts';

/** What must be said of an event, since a rule of the policy looks at it; without a policy, nothing. */
export interface AskedOfEvent {
  /** What its time counts towards. */
  readonly category: boolean;
  /** What share of an INSET day it is, where its activity type is INSET. */
  readonly insetDays: boolean;
}

export const askedOfEvent = (policy: PolicyDeclarations | undefined): AskedOfEvent => ({
  category: policy !== undefined && seeks(policy, 'category'),
  insetDays: policy !== undefined && seeks(policy, 'inset-days'),
});
