import { createHash } from 'node:crypto';
import { visibleText } from '../domain/visible-text.ts';

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

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** SharePoint keeps no empty text, and may end lines in another way than it was given them; what nobody sees says nothing. */
const asKept = (value: unknown): unknown =>
  typeof value === 'string' ? visibleText(value).replaceAll('\r\n', '\n').trim() : value;

/**
 * What tells whether a row still holds all that the product wrote, stamps among it: taken over its fields, the empty ones
 * left out, so that a column added later changes nothing.
 */
export const fieldsSeal = (fields: Readonly<Record<string, unknown>>): string =>
  hashOf(
    Object.fromEntries(
      Object.entries(fields)
        .map(([name, value]) => [name, asKept(value)])
        .filter(([, value]) => value !== undefined && value !== null && value !== ''),
    ),
  );

/** What tells two bodies under one key apart; `stamps` name the columns that only stamp the write. */
export function bodyHash(value: object, stamps: readonly string[]): string {
  const body = Object.fromEntries(Object.entries(value).filter(([name]) => !stamps.includes(name)));
  return hashOf(body);
}
