import type { Person } from '../people/person.ts';
import type { Unit } from './unit.ts';
import { policyOfUnit } from './unit.ts';

/** The policies a person stands under, each once: the one their unit has adopted, then further ones. The first is the main one. */
export function policyIdsOf(
  { unit, furtherPolicies }: Pick<Person, 'unit' | 'furtherPolicies'>,
  units: ReadonlyMap<string, Unit>,
): readonly string[] {
  const adopted = policyOfUnit(unit, units);
  return [...new Set(adopted === undefined ? furtherPolicies : [adopted, ...furtherPolicies])];
}
