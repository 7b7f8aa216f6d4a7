import { createHash } from 'node:crypto';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
};

/** JSON with the members of every object in order and those that are undefined left out: equal values, equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** What tells two bodies under one key apart; `stamps` name the columns that only stamp the write. */
export function bodyHash(value: object, stamps: readonly string[]): string {
  const body = Object.fromEntries(Object.entries(value).filter(([name]) => !stamps.includes(name)));
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}
