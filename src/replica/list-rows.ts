import type { Stored } from '../ports/records.ts';
import type { ListItem } from '../sharepoint/list-item.ts';
import type { ListName, ValueOf } from '../sharepoint/lists/index.ts';
import type { ListRows } from '../sharepoint/local-rows.ts';
import type { RowStore } from './row-store.ts';
import type { AnyStored } from './row-values.ts';

type UseRows = <Value>(work: (rows: RowStore) => Value) => Value;

interface ListRowsParts {
  /** The file is exchanged while it is in use, so it is asked for each time. */
  readonly read: UseRows;
  /** Also while the file is filled again after damage, when it answers nothing. */
  readonly write: UseRows;
  readonly onAccepted: (list: ListName, item: ListItem) => void;
}

export function createListRows<Name extends ListName>(
  name: Name,
  parts: ListRowsParts,
): ListRows<ValueOf<Name>> {
  type Value = ValueOf<Name>;
  // The lists and `ValueOf` are keyed by the same names.
  const typed = (row: AnyStored | undefined) => row as unknown as Stored<Value> | undefined;
  const allTyped = (rows: readonly AnyStored[]) => rows as unknown as readonly Stored<Value>[];
  return {
    find: (key) => typed(parts.read((rows) => rows.byKey(name, key))),
    where: (property, value) => allTyped(parts.read((rows) => rows.lookedUp(name, property, value))),
    all: () => allTyped(parts.read((rows) => rows.all(name))),
    versionOf: (itemId) => parts.read((rows) => rows.held(name, itemId))?.version,
    accept(item) {
      const row = parts.write((rows) => rows.accept(name, item));
      parts.onAccepted(name, item);
      return typed(row);
    },
    remove(itemId) {
      parts.write((rows) => rows.remove(name, itemId));
    },
  };
}
