import { lineOfUnits } from '../../domain/units/unit.ts';
import type { Collection, Records, RowVersion } from '../../ports/records.ts';
import { unitsByKey } from './units.ts';

/** The rows under these keys, at the versions known here: what a message that is queued now rests on. */
export const versionsOf = <Value extends { readonly key: string }, Lookup extends keyof Value>(
  collection: Collection<Value, Lookup>,
  ...keys: readonly (string | undefined)[]
): readonly RowVersion[] =>
  keys.flatMap((key) => {
    const stored = key === undefined ? undefined : collection.find(key);
    return stored ? [collection.versionOf(stored)] : [];
  });

/** Who somebody is, and the units by which they stand under a policy. */
export function versionsAbout(
  records: Pick<Records, 'people' | 'units'>,
  personOid: string,
): readonly RowVersion[] {
  const unit = records.people.find(personOid)?.value.unit;
  const line = unit === undefined ? [] : lineOfUnits(unit, unitsByKey(records));
  return [
    ...versionsOf(records.people, personOid),
    ...versionsOf(records.units, ...line.map(({ key }) => key)),
  ];
}
