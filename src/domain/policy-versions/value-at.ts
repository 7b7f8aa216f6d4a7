export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const stepsOf = (path: string): readonly [first: string, rest: string] => {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
};

/** What stands at a path of names inside a record: `higherThan.level`. */
export function valueAt(record: unknown, path: string): unknown {
  const [first, rest] = stepsOf(path);
  const value = isRecord(record) && Object.hasOwn(record, first) ? record[first] : undefined;
  return rest === '' ? value : valueAt(value, rest);
}

/** The record with another value at the path. */
export function withValueAt(
  record: unknown,
  path: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const [first, rest] = stepsOf(path);
  const before = isRecord(record) ? record : {};
  return { ...before, [first]: rest === '' ? value : withValueAt(before[first], rest, value) };
}
