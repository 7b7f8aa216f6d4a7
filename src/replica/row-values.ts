import type { Stored } from '../ports/records.ts';
import type { ListName } from '../sharepoint/lists/index.ts';

/** Of each list; what more there are is read when it is asked for. */
export const MOST_KEPT = 20_000;

/** A row that counts, whatever its list holds. */
export type AnyStored = Stored<{ readonly key: string }>;

/**
 * What rows were read as, kept in memory by item and version, so that a row is read once: when it is taken in. They hold for
 * any file of the same lists.
 */
export interface RowValues {
  find(list: ListName, item: number, eTag: string): AnyStored | undefined;
  keep(list: ListName, row: AnyStored): void;
}

export function createRowValues(): RowValues {
  const lists = new Map<ListName, Map<number, AnyStored>>();
  return {
    find(list, item, eTag) {
      const kept = lists.get(list)?.get(item);
      return kept?.eTag === eTag ? kept : undefined;
    },
    keep(list, row) {
      const item = Number(row.itemId);
      const rows = lists.get(list) ?? new Map<number, AnyStored>();
      lists.set(list, rows);
      if (rows.size >= MOST_KEPT) rows.delete(rows.keys().next().value ?? item);
      rows.set(item, row);
    },
  };
}
