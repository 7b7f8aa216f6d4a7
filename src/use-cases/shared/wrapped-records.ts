import type { Collection, Records } from '../../ports/records.ts';

/** A collection, whatever its rows hold. */
export type AnyCollection = Collection<{ readonly key: string }>;

/** The same collections, each as `wrap` gives it back. */
export const wrappedRecords = (
  records: Records,
  wrap: (collection: AnyCollection, name: string) => AnyCollection,
): Records =>
  // `fromEntries` forgets which name has which rows; they are the names of `records`, each once.
  Object.fromEntries(
    Object.entries(records).map(([name, collection]) => [
      name,
      wrap(collection as unknown as AnyCollection, name),
    ]),
  ) as unknown as Records;
