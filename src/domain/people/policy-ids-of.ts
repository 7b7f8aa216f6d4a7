import type { CivilDate } from '../cycles/civil-date.ts';
import type { Person } from './person.ts';
import type { Unit } from '../units/unit.ts';
import { adoptingUnit } from '../units/unit.ts';

/** The policies a person stands under, each once: the one their unit has adopted, then further ones. The first is the main one. */
export function policyIdsOf(
  { unit, furtherPolicies }: Pick<Person, 'unit' | 'furtherPolicies'>,
  units: ReadonlyMap<string, Unit>,
): readonly string[] {
  const adopted = adoptingUnit(unit, units)?.policyId;
  return [...new Set(adopted === undefined ? furtherPolicies : [adopted, ...furtherPolicies])];
}

/** The day from which a policy asks anything of a person; undefined where their unit names none, or has adopted another. */
export function adoptedOn(
  { unit }: Pick<Person, 'unit'>,
  policyId: string,
  units: ReadonlyMap<string, Unit>,
): CivilDate | undefined {
  const adopting = adoptingUnit(unit, units);
  return adopting?.policyId === policyId ? adopting.inForceFrom : undefined;
}
