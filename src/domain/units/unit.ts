import type { CivilDate } from '../cycles/civil-date.ts';

/** A school, department or service. A policy is adopted by a unit and holds for the units below it. */
export interface Unit {
  readonly key: string;
  readonly name: string;
  readonly parentKey: string | undefined;
  /** Id of the policy adopted here; undefined where the parent's holds. */
  readonly policyId: string | undefined;
  /** Object id of who answers for the unit's people where the directory gives them no active manager. */
  readonly fallbackOid: string | undefined;
  /** The first day on which the policy adopted here asks anything of anybody; undefined where none is adopted, or until it is dated. */
  readonly inForceFrom: CivilDate | undefined;
}

/** The unit and all above it, nearest first. A loop in the data ends the walk. */
export function lineOfUnits(unitKey: string, units: ReadonlyMap<string, Unit>): readonly Unit[] {
  const line: Unit[] = [];
  for (
    let unit = units.get(unitKey);
    unit && !line.includes(unit);
    unit = unit.parentKey ? units.get(unit.parentKey) : undefined
  ) {
    line.push(unit);
  }
  return line;
}

/** A unit and all below it. */
export function unitsUnder(unitKey: string, units: ReadonlyMap<string, Unit>): readonly Unit[] {
  return [...units.values()].filter(({ key }) =>
    lineOfUnits(key, units).some((unit) => unit.key === unitKey),
  );
}

/** The unit whose policy holds in a unit: itself or the nearest above that has adopted one. */
export const adoptingUnit = (unitKey: string, units: ReadonlyMap<string, Unit>): Unit | undefined =>
  lineOfUnits(unitKey, units).find((unit) => unit.policyId !== undefined);

/** The policy a unit stands under, or undefined when none above it has adopted one. */
export const policyOfUnit = (unitKey: string, units: ReadonlyMap<string, Unit>): string | undefined =>
  adoptingUnit(unitKey, units)?.policyId;
