import type { Stored } from '../ports/records.ts';
import type { ListItem } from '../sharepoint/list-item.ts';
import { lists } from '../sharepoint/lists/index.ts';
import type { ListName, ValueOf } from '../sharepoint/lists/index.ts';
import type { ListRows } from '../sharepoint/local-rows.ts';
import type { HeldRow, RowStore } from './row-store.ts';

/** Rows whose parsed value is kept in memory, a list. The rest is parsed when it is read. */
const MOST_CACHED = 20_000;

type UseRows = <Value>(work: (rows: RowStore) => Value) => Value;

interface ListRowsParts {
  /** The file is exchanged while it is in use, so it is asked for each time. */
  readonly read: UseRows;
  /** Also while the file is filled again after damage, when it answers nothing. */
  readonly write: UseRows;
  readonly onAccepted: (list: ListName, item: ListItem) => void;
}

export interface CachedListRows<Value> extends ListRows<Value> {
  /** Forgets everything kept in memory: the rows changed by another way than through here. */
  forgetValues(): void;
}

export function createListRows<Name extends ListName>(
  name: Name,
  parts: ListRowsParts,
): CachedListRows<ValueOf<Name>> {
  type Value = ValueOf<Name>;
  const values = new Map<number, Stored<Value>>();
  let everything: readonly Stored<Value>[] | undefined;
  const parse = (fields: Readonly<Record<string, unknown>>): Value | undefined => {
    const parsed = lists[name].read(fields);
    // `lists` and `ValueOf` are keyed by the same names.
    return parsed.ok ? (parsed.value as unknown as Value) : undefined;
  };
  const read = ({ item, eTag }: HeldRow): Stored<Value> | undefined => {
    const cached = values.get(item);
    if (cached?.eTag === eTag) return cached;
    const value = parse(parts.read((rows) => rows.fields(name, item)));
    if (value === undefined) return undefined;
    const stored = { value, itemId: String(item), eTag };
    if (values.size >= MOST_CACHED) values.delete(values.keys().next().value ?? item);
    values.set(item, stored);
    return stored;
  };
  const readAll = (held: readonly HeldRow[]) => held.map(read).filter((stored) => stored !== undefined);
  return {
    find(key) {
      const held = parts.read((rows) => rows.byKey(name, key));
      return held && read(held);
    },
    where: (property, value) => readAll(parts.read((rows) => rows.byLookup(name, property, value))),
    all() {
      if (everything) return everything;
      const found = readAll(parts.read((rows) => rows.all(name)));
      if (found.length <= MOST_CACHED) everything = found;
      return found;
    },
    versionOf: (itemId) => parts.read((rows) => rows.held(name, itemId))?.version,
    accept(item) {
      if (parts.write((rows) => rows.accept(name, item))) everything = undefined;
      parts.onAccepted(name, item);
      const value = parse(item.fields);
      return value && { value, itemId: item.id, eTag: item.eTag };
    },
    remove(itemId) {
      parts.write((rows) => rows.remove(name, itemId));
      everything = undefined;
    },
    forgetValues() {
      everything = undefined;
    },
  };
}
