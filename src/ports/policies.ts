import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { PolicyVersion } from '../domain/policy-versions/policy-version.ts';
import type { RuleBook } from '../domain/rule-books/rule-book.ts';

/** The policies by the day they judge: a day is judged under the version then in force. Each is compiled once. */
export interface Policies {
  /** `without` leaves one published version out, by its key: what was in force before it. */
  find(policyId: string, on: CivilDate, without?: string): RuleBook | undefined;
  /** Every policy in its version in force that day. */
  all(on: CivilDate): readonly RuleBook[];
  /** What a version states, also a draft. */
  of(version: PolicyVersion): RuleBook;
}
