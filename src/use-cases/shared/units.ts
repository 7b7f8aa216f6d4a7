import type { Unit } from '../../domain/units/unit.ts';
import type { Records } from '../../ports/records.ts';

export function unitsByKey(records: Pick<Records, 'units'>): ReadonlyMap<string, Unit> {
  return new Map(records.units.all().map(({ value }) => [value.key, value]));
}
