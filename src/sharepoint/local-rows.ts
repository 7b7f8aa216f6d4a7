import type { Stored } from '../ports/records.ts';
import type { ListItem } from './list-item.ts';
import type { ListName, ValueOf } from './lists/index.ts';

/** The rows of one list, kept locally: read at once, told of every write. */
export interface ListRows<Value> {
  find(key: string): Stored<Value> | undefined;
  /** Rows whose indexed property has this value, in the order in which they were created. */
  where(property: string, value: string): readonly Stored<Value>[];
  all(): readonly Stored<Value>[];
  /** The version held of an item; undefined when it is not held. */
  versionOf(itemId: string): number | undefined;
  /**
   * Takes an item as Graph answered it, unless a newer version is held. Gives the item itself as a row, or undefined
   * when somebody edited it so that it does not parse.
   */
  accept(item: ListItem): Stored<Value> | undefined;
  /** The item is gone from its list. */
  remove(itemId: string): void;
}

export interface LocalRows {
  rowsOf<Name extends ListName>(list: Name): ListRows<ValueOf<Name>>;
}
