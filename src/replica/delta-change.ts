import { z } from 'zod';
import { ListItem } from '../sharepoint/list-item.ts';

/** What a delta says of one item. */
export type DeltaChange =
  | { readonly kind: 'stands'; readonly item: ListItem }
  | { readonly kind: 'deleted'; readonly itemId: string };

/** Graph docs: listItem delta; a deleted item has its id and the `deleted` facet only. */
const Deleted = z.object({ id: ListItem.unwrap().shape.id, deleted: z.object({}) });
const WithoutFields = z.object({ id: ListItem.unwrap().shape.id, eTag: z.string().default('') });

/** Undefined for what is not an item at all. An item that comes without fields stands, and its row will not parse. */
export function deltaChangeOf(value: unknown): DeltaChange | undefined {
  const deleted = Deleted.safeParse(value);
  if (deleted.success) return { kind: 'deleted', itemId: deleted.data.id };
  const item = ListItem.safeParse(value);
  if (item.success) return { kind: 'stands', item: item.data };
  const bare = WithoutFields.safeParse(value);
  return bare.success ? { kind: 'stands', item: { ...bare.data, fields: {} } } : undefined;
}
