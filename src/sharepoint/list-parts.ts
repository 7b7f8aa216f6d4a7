import type { Graph } from '../graph/graph.ts';
import type { RowVersion } from '../ports/records.ts';
import type { List } from './define-list.ts';
import type { ListAddress } from './list-access.ts';
import type { ListRows } from './local-rows.ts';

/** What writing to one list takes. */
export interface ListParts<
  Value extends { readonly key: string },
  Lookup extends keyof Value & string = never,
> {
  readonly graph: Graph;
  readonly address: ListAddress;
  readonly list: List<Value, Lookup>;
  readonly rows: ListRows<Value>;
  /** Names a row of the list at its version. */
  readonly versionOf: (row: { readonly itemId: string; readonly eTag: string }) => RowVersion;
  /** Called with each row written, for the instances that have not seen it yet. */
  readonly onWritten: (row: { readonly itemId: string; readonly eTag: string }) => void;
}
