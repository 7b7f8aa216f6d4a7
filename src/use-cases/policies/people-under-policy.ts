import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import { isActive } from '../../domain/people/account.ts';
import { policyIdsOf } from '../../domain/people/policy-ids-of.ts';
import type { Deps } from '../shared/deps.ts';
import { unitsByKey } from '../shared/units.ts';

/** Everybody who stands under a policy, as their main one or a further one, in post by that day and able today. */
export function peopleUnderPolicy(
  { records, directory }: Pick<Deps, 'records' | 'directory'>,
  policyId: string,
  on: CivilDate,
): readonly Person[] {
  const units = unitsByKey(records);
  return records.people
    .all()
    .map(({ value }) => value)
    .filter((person) => isActive(person, directory.accountOf(person.oid), on))
    .filter((person) => policyIdsOf(person, units).includes(policyId));
}
