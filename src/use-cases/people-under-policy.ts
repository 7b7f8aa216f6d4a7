import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Person } from '../domain/people/person.ts';
import { isInPost } from '../domain/people/person.ts';
import { policyIdsOf } from '../domain/units/policy-ids-of.ts';
import type { Deps } from './deps.ts';
import { unitsByKey } from './units.ts';

/** Everybody who stands under a policy, as their main one or a further one, and is not gone by that day. */
export function peopleUnderPolicy(
  { records }: Pick<Deps, 'records'>,
  policyId: string,
  on: CivilDate,
): readonly Person[] {
  const units = unitsByKey(records);
  return records.people
    .all()
    .map(({ value }) => value)
    .filter((person) => isInPost(person, on))
    .filter((person) => policyIdsOf(person, units).includes(policyId));
}
