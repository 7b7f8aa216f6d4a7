import type { Fact } from '../../domain/rows/fact.ts';
import type { RowVersion } from '../../ports/records.ts';
import type { AnyCollection } from '../../use-cases/shared/wrapped-records.ts';
import { wrappedRecords } from '../../use-cases/shared/wrapped-records.ts';
import type { ApiDeps } from '../api-deps.ts';

/** A row that was written, at its new version, and what pages show of it. */
export interface WrittenRow {
  readonly version: RowVersion;
  readonly facts: readonly Fact[];
}

/**
 * Notes what is written through the dependencies it gives: a route need not say what its use case wrote, and cannot say it
 * wrongly. What was there before, sent again, is noted too.
 */
export function watchWrites(deps: ApiDeps): {
  readonly deps: ApiDeps;
  readonly written: readonly WrittenRow[];
} {
  const written: WrittenRow[] = [];
  const note = (collection: string, version: RowVersion, ...more: readonly Fact[]) => {
    written.push({ version, facts: [...deps.factsFedBy(collection), ...more] });
  };
  const watched = (collection: AnyCollection, name: string): AnyCollection => ({
    ...collection,
    async create(value) {
      const created = await collection.create(value);
      if (created.ok) note(name, collection.versionOf(created.value.stored));
      return created;
    },
    async replace(stored, value) {
      const replaced = await collection.replace(stored, value);
      if (replaced.ok) note(name, collection.versionOf(replaced.value));
      return replaced;
    },
  });
  const { problemRows } = deps;
  return {
    written,
    deps: {
      ...deps,
      records: wrappedRecords(deps.records, watched),
      problemRows: {
        all: () => problemRows.all(),
        outside: (column) => problemRows.outside(column),
        find: (list, itemId) => problemRows.find(list, itemId),
        placeOf: (list, itemId) => problemRows.placeOf(list, itemId),
        async settle(row, decision) {
          const settled = await problemRows.settle(row, decision);
          if (settled.ok) note(row.collection, settled.value.version, 'problem-rows');
          return settled;
        },
      },
    },
  };
}
