import type { Graph } from '../graph/graph.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import { graphPath } from '../graph/graph-path.ts';
import type { GraphPath } from '../graph/graph-path.ts';
import { fieldEquals } from '../graph/graph-query.ts';
import { parsedAnswer } from '../graph/parsed-answer.ts';
import type { AnyList } from './any-list.ts';
import { KEY_COLUMN } from './define-list.ts';
import { ListItem, ListItems } from './list-item.ts';

/** A list on its site, by ids: titles may be changed by anybody who can edit the site. */
export interface ListAddress {
  readonly siteId: string;
  readonly listId: string;
}

export const itemsPath = ({ siteId, listId }: ListAddress): GraphPath =>
  graphPath`/sites/${siteId}/lists/${listId}/items`;

const itemPath = ({ siteId, listId }: ListAddress, itemId: string): GraphPath =>
  graphPath`/sites/${siteId}/lists/${listId}/items/${itemId}`;

export const fieldsPath = ({ siteId, listId }: ListAddress, itemId: string): GraphPath =>
  graphPath`/sites/${siteId}/lists/${listId}/items/${itemId}/fields`;

/** What to expand so that an item comes with the list's own columns and no other (Graph docs: listItem list). */
export const ownFields = (list: Pick<AnyList, 'columns'>) => ({
  fields: list.columns.map((column) => column.name),
});

/** The item under a key; the key's column is indexed and unique. Two resource units. */
export async function readByKey(
  graph: Graph,
  address: ListAddress,
  list: Pick<AnyList, 'columns'>,
  key: string,
): Promise<ListItem | undefined> {
  const filter = fieldEquals(KEY_COLUMN, key);
  const answer = await graph.get(itemsPath(address), { filter, expand: ownFields(list), top: 2 });
  return parsedAnswer(ListItems, answer).value[0];
}

/** Gone, or another version; the same condition has been seen as 409 (OneDrive/onedrive-api-docs#1143). */
const CHANGED_STATUS = new Set([404, 409, 412]);

/** A patch was refused since the row is no longer as it was read. */
export const hasChanged = ({ status }: GraphFault): boolean =>
  status !== undefined && CHANGED_STATUS.has(status);

/** One item, or undefined when it is gone. One resource unit. */
export async function readItem(
  graph: Graph,
  address: ListAddress,
  list: Pick<AnyList, 'columns'>,
  itemId: string,
): Promise<ListItem | undefined> {
  try {
    return parsedAnswer(ListItem, await graph.get(itemPath(address, itemId), { expand: ownFields(list) }));
  } catch (error) {
    if (error instanceof GraphFault && error.status === 404 && error.code !== 'unexpected-answer')
      return undefined;
    throw error;
  }
}
