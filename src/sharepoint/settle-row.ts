import type { GraphAnswer } from '../graph/call.ts';
import type { Graph } from '../graph/graph.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import type { AnyList } from './any-list.ts';
import { isUniqueViolation } from './create-row.ts';
import type { Fields } from './define-list.ts';
import { fieldsPath, hasChanged, readItem } from './list-access.ts';
import type { ListAddress } from './list-access.ts';
import type { ListItem } from './list-item.ts';

interface SettleParts {
  readonly graph: Graph;
  readonly address: ListAddress;
  readonly list: Pick<AnyList, 'columns'>;
  /** Takes the row as it stands afterwards. */
  readonly onSettled: (item: ListItem) => void;
}

/** Changed meanwhile, or another row came under the same key. */
const isRefused = (fault: unknown): boolean =>
  fault instanceof GraphFault && (isUniqueViolation(fault) || hasChanged(fault));

async function patched({ graph, address }: SettleParts, itemId: string, eTag: string, fields: Fields) {
  try {
    return await graph.patch(fieldsPath(address, itemId), fields, { ifMatch: eTag });
  } catch (fault) {
    if (isRefused(fault)) return undefined;
    throw fault;
  }
}

/**
 * Writes a row's fields over what stands in the list while it is still at the version that somebody looked at, and reads
 * it again. Two requests, three resource units.
 */
export async function settleRow(
  parts: SettleParts,
  row: { readonly itemId: string; readonly eTag: string },
  fields: Fields,
): Promise<{ readonly item: ListItem | undefined; readonly isSettled: boolean }> {
  const answer: GraphAnswer | undefined = await patched(parts, row.itemId, row.eTag, fields);
  const item = await readItem(parts.graph, parts.address, parts.list, row.itemId);
  if (item) parts.onSettled(item);
  return { item, isSettled: answer !== undefined };
}
