import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { policyIdsOf } from '../../domain/people/policy-ids-of.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PolicyDeclarations } from '../../domain/policies/join-declarations.ts';
import { joinDeclarations } from '../../domain/policies/join-declarations.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import type { Records } from '../../ports/records.ts';
import type { Deps } from './deps.ts';
import { unitsByKey } from './units.ts';

type PolicyDeps = { readonly records: Pick<Records, 'units'> } & Pick<Deps, 'policies' | 'clock'>;

/**
 * The policies a person stands under, the main one first, in their versions in force on a day, today unless said
 * otherwise. Which they are is known of today alone; a further policy that had no version yet asked nothing.
 */
export function ruleBooksOfPerson(
  deps: PolicyDeps,
  person: Person,
  on: CivilDate = deps.clock.today(),
): readonly RuleBook[] {
  return policyIdsOf(person, unitsByKey(deps.records))
    .map((policyId) => deps.policies.find(policyId, on))
    .filter((book) => book !== undefined)
    .filter(({ policy }, index) => index === 0 || policy.effectiveFrom <= on);
}

/** As `ruleBooksOfPerson`, for who reads what they say and judges nobody. */
export const policiesOfPerson = (deps: PolicyDeps, person: Person, on?: CivilDate): readonly Policy[] =>
  ruleBooksOfPerson(deps, person, on).map(({ policy }) => policy);

/** What may be entered for a person: what their policies declare together; undefined where there is none. */
export function declarationsFor(deps: PolicyDeps, person: Person): PolicyDeclarations | undefined {
  const [main, ...further] = policiesOfPerson(deps, person);
  return main && joinDeclarations(main, ...further);
}
