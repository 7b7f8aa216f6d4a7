import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import { isActive } from '../../domain/people/account.ts';
import { policyIdsOf } from '../../domain/people/policy-ids-of.ts';
import type { Deps } from '../shared/deps.ts';
import { unitsByKey } from '../shared/units.ts';

/**
 * Everybody who stands under a policy, as their main one or a further one, in post by that day and able today, in the order in
 * which their rows were created. Nobody else's row is read.
 */
export function peopleUnderPolicy(
  { records, directory, peopleIndex }: Pick<Deps, 'records' | 'directory' | 'peopleIndex'>,
  policyId: string,
  on: CivilDate,
): readonly Person[] {
  const units = unitsByKey(records);
  const groups = peopleIndex.alike().filter((group) => policyIdsOf(group, units).includes(policyId));
  return peopleIndex
    .among(groups)
    .flatMap((oid) => records.people.find(oid)?.value ?? [])
    .filter((person) => isActive(person, directory.accountOf(person.oid), on));
}
