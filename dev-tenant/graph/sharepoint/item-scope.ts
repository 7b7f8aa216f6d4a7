import type { Reply, Result } from '../exchange.ts';
import { answer, no, notFound, notImitated } from '../exchange.ts';
import type { EntityType } from '../open-data/properties.ts';
import type { OptionName, QueryOptions } from '../open-data/query-options.ts';
import { parseQueryOptions } from '../open-data/query-options.ts';
import type { Column } from './column.ts';
import type { FieldsWanted } from './item-body.ts';
import { checkSelection, eTagOf, fieldsBody, itemContext } from './item-body.ts';
import type { Item } from './item.ts';
import type { SiteContext } from './list-routes.ts';
import { findList } from './list-routes.ts';
import type { List } from './lists.ts';

export function withList(
  context: SiteContext,
  parameters: { readonly list: string },
  use: (list: List, columns: readonly Column[]) => Reply,
): Reply {
  const list = findList(context, parameters.list);
  return list.ok ? use(list.value, context.sharePoint.columns.ofList(list.value)) : list.refusal;
}

export function withItem(
  context: SiteContext,
  parameters: { readonly list: string; readonly item: string },
  use: (item: Item, list: List, columns: readonly Column[]) => Reply,
): Reply {
  return withList(context, parameters, (list, columns) => {
    const item = context.sharePoint.items.find(list, parameters.item);
    return item ? use(item, list, columns) : notFound('The specified item was not found');
  });
}

/** Options of a request for items; only `fields` can be expanded, by names that the list knows. */
export function parseItemOptions(
  search: string,
  supported: readonly OptionName[],
  columns: readonly Column[],
  type: EntityType = 'listItem',
): Result<QueryOptions> {
  const options = parseQueryOptions(search, supported, type);
  if (!options.ok) return options;
  for (const expansion of options.value.expand) {
    if (expansion.name !== 'fields') return no(notImitated(`expanding '${expansion.name}' of an item`));
    const selection = checkSelection(columns, expansion);
    if (!selection.ok) return selection;
  }
  return options;
}

export const fieldsAnswer = (
  { site }: SiteContext,
  list: List,
  columns: readonly Column[],
  item: Item,
  { select }: FieldsWanted,
): Reply =>
  answer(
    200,
    {
      '@odata.context': `${itemContext(site, list)}('${item.id}')/fields/$entity`,
      ...fieldsBody(item, columns, select),
    },
    { ETag: eTagOf(item) },
  );
