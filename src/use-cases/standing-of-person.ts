import type { Person } from '../domain/people/person.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { Case } from '../domain/standing/case.ts';
import { caseFor } from '../domain/standing/case-for.ts';
import { judge } from '../domain/standing/judge.ts';
import { policyOfUnit } from '../domain/units/unit.ts';
import type { PersonStanding } from '../ports/standings.ts';
import type { Records } from '../ports/records.ts';
import type { Deps } from './deps.ts';
import { unitsByKey } from './units.ts';

export type { PersonStanding } from '../ports/standings.ts';

/** The policy a person stands under, or undefined where their unit has adopted none. */
export function policyOfPerson(
  deps: { readonly records: Pick<Records, 'units'> } & Pick<Deps, 'policies' | 'clock'>,
  person: Person,
): Policy | undefined {
  const policyId = policyOfUnit(person.unit, unitsByKey(deps.records));
  return policyId === undefined ? undefined : deps.policies.find(policyId, deps.clock.today());
}

/** The case that a person's rows make today, under a policy that says what counts as INSET. */
export function caseOfPerson(
  deps: Pick<Deps, 'records' | 'clock'>,
  person: Person,
  { activityTypes }: Pick<Policy, 'activityTypes'>,
): Case {
  const rowsOf = <Row>(rows: readonly { readonly value: Row }[]): readonly Row[] =>
    rows.map(({ value }) => value);
  return caseFor({
    person,
    activities: rowsOf(deps.records.activities.where('personOid', person.oid)),
    entries: rowsOf(deps.records.recordEntries.where('personOid', person.oid)),
    reviews: rowsOf(deps.records.reviews.where('personOid', person.oid)),
    evaluations: rowsOf(deps.records.evaluations.where('personOid', person.oid)),
    activityTypes,
    asOf: deps.clock.today(),
  });
}

/** Judges a person as they stand today, from the rows at hand: no call leaves the process. */
export function judgePerson(
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  person: Person,
): PersonStanding | undefined {
  const policy = policyOfPerson(deps, person);
  return policy && { policy, standing: judge(policy, caseOfPerson(deps, person, policy)) };
}

/** Where a person stands today: what is kept of it, where that still holds. */
export const standingOfPerson = (
  { standings }: Pick<Deps, 'standings'>,
  person: Person,
): PersonStanding | undefined => standings.of(person.oid);
