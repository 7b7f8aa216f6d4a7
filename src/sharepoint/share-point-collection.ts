import type { Collection } from '../ports/records.ts';
import { createRow } from './create-row.ts';
import type { ListParts } from './list-parts.ts';
import { readHistory } from './read-history.ts';
import { replaceRow } from './replace-row.ts';

/** A list as a collection: read locally, written to Microsoft 365 first and then locally. */
export const sharePointCollection = <
  Value extends { readonly key: string },
  Lookup extends keyof Value & string,
>(
  parts: ListParts<Value, Lookup>,
): Collection<Value, Lookup> => ({
  find: (key) => parts.rows.find(key),
  // Lookups are ids and keys, which are text.
  where: (column, value) => parts.rows.where(column, String(value)),
  all: () => parts.rows.all(),
  versionOf: (row) => parts.versionOf(row),
  create: (value) => createRow(parts, value),
  replace: (stored, value) => replaceRow(parts, stored, value),
  history: (stored) => readHistory(parts, stored),
});
