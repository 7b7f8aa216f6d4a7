/** A number of a rule, by its path inside the parameters: `recurMonths`, `every.days`. */
export interface RuleNumber {
  readonly path: string;
  readonly value: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The numbers that a rule's parameters hold, for a form: what is no number stays as it is. */
export function ruleNumbers(parameters: unknown, above = ''): readonly RuleNumber[] {
  if (!isRecord(parameters)) return [];
  return Object.entries(parameters).flatMap(([name, value]) =>
    typeof value === 'number' ? [{ path: `${above}${name}`, value }] : ruleNumbers(value, `${above}${name}.`),
  );
}

/** The parameters with other numbers. A path that names no number of theirs changes nothing. */
function withNumbers(
  parameters: unknown,
  numbers: Readonly<Record<string, number>>,
  above = '',
): Readonly<Record<string, unknown>> {
  if (!isRecord(parameters)) return {};
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const path = `${above}${name}`;
      if (typeof value === 'number') return [name, Object.hasOwn(numbers, path) ? numbers[path] : value];
      return [name, isRecord(value) ? withNumbers(value, numbers, `${path}.`) : value];
    }),
  );
}

/** The parameters that other numbers change, whole; those that stay as they are may differ between a rule's variants. */
export function changedNumbers(
  parameters: unknown,
  numbers: Readonly<Record<string, number>>,
): Readonly<Record<string, unknown>> {
  const before = isRecord(parameters) ? parameters : {};
  return Object.fromEntries(
    Object.entries(withNumbers(parameters, numbers)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  );
}
