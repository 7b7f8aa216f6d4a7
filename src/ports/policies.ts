import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Policy } from '../domain/policies/policy.ts';

/** The policies by the day they judge: a day is judged under the version then in force. */
export interface Policies {
  /** `without` leaves one published version out, by its key: what was in force before it. */
  find(policyId: string, on: CivilDate, without?: string): Policy | undefined;
  /** Every policy in its version in force that day. */
  all(on: CivilDate): readonly Policy[];
}
