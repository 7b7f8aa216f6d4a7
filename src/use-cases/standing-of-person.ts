import type { Recorded } from '../domain/activities/learning-activity.ts';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Person } from '../domain/people/person.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { AskedDays } from '../domain/standing/asked-days.ts';
import type { Case } from '../domain/standing/case.ts';
import { caseFor } from '../domain/standing/case-for.ts';
import { judge } from '../domain/standing/judge.ts';
import { policyOfUnit } from '../domain/units/unit.ts';
import type { PersonStanding } from '../ports/standings.ts';
import type { Records } from '../ports/records.ts';
import type { Deps } from './deps.ts';
import { unitsByKey } from './units.ts';

export type { PersonStanding } from '../ports/standings.ts';

/**
 * The policy a person stands under, in its version in force on a day, today unless said otherwise; undefined where their
 * unit has adopted none. Which unit that is, and what it has adopted, is known of today alone.
 */
export function policyOfPerson(
  deps: { readonly records: Pick<Records, 'units'> } & Pick<Deps, 'policies' | 'clock'>,
  person: Person,
  on: CivilDate = deps.clock.today(),
): Policy | undefined {
  const policyId = policyOfUnit(person.unit, unitsByKey(deps.records));
  return policyId === undefined ? undefined : deps.policies.find(policyId, on);
}

/**
 * The case that a person's rows make, under a policy that says what counts as INSET: today, unless days are given. What
 * is on record is known today, all of it.
 */
export function caseOfPerson(
  deps: Pick<Deps, 'records' | 'clock'>,
  person: Person,
  { activityTypes }: Pick<Policy, 'activityTypes'>,
  days?: AskedDays,
): Case {
  const today = deps.clock.today();
  const knownOn = days && days.knownOn < today ? days.knownOn : undefined;
  const rowsOf = <Row extends Recorded>(rows: readonly { readonly value: Row }[]): readonly Row[] =>
    rows.map(({ value }) =>
      // A case cuts the day off the instant. Where it decides what was known, it is the organisation's day, not UTC's.
      knownOn === undefined ? value : { ...value, recordedAt: deps.clock.dateAt(value.recordedAt) },
    );
  return caseFor({
    person,
    activities: rowsOf(deps.records.activities.where('personOid', person.oid)),
    entries: rowsOf(deps.records.recordEntries.where('personOid', person.oid)),
    reviews: rowsOf(deps.records.reviews.where('personOid', person.oid)),
    evaluations: rowsOf(deps.records.evaluations.where('personOid', person.oid)),
    activityTypes,
    asOf: days?.asOf ?? today,
    knownOn,
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
