/** A school, department or service. A policy is adopted by a unit and holds for the units below it. */
export interface Unit {
  readonly key: string;
  readonly name: string;
  readonly parentKey: string | undefined;
  /** Id of the policy adopted here; undefined where the parent's holds. */
  readonly policyId: string | undefined;
  /** Object id of who answers for the unit's people where the directory gives them no active manager. */
  readonly fallbackOid: string | undefined;
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

/** The policy a unit stands under, or undefined when none above it has adopted one. */
export function policyOfUnit(unitKey: string, units: ReadonlyMap<string, Unit>): string | undefined {
  return lineOfUnits(unitKey, units).find((unit) => unit.policyId !== undefined)?.policyId;
}
