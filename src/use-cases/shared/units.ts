import type { Unit } from '../../domain/units/unit.ts';
import type { Records, Stored } from '../../ports/records.ts';

/** As long as no unit changes the rows are the same array, and thousands of people ask for the same map. */
const mapsBefore = new WeakMap<readonly Stored<Unit>[], ReadonlyMap<string, Unit>>();

export function unitsByKey(records: Pick<Records, 'units'>): ReadonlyMap<string, Unit> {
  const rows = records.units.all();
  const known = mapsBefore.get(rows) ?? new Map(rows.map(({ value }) => [value.key, value]));
  mapsBefore.set(rows, known);
  return known;
}
