import type { Deleted, ListItem } from '@microsoft/microsoft-graph-types';
import { metadata } from '../addresses.ts';
import type { Result } from '../exchange.ts';
import { no, ok } from '../exchange.ts';
import type { QueryOptions } from '../open-data/query-options.ts';
import { selected } from '../open-data/query-options.ts';
import type { Column } from './column.ts';
import { unknownField } from './field-values.ts';
import type { Item } from './item.ts';
import { identitySet, listUrl } from './list-body.ts';
import type { List } from './lists.ts';
import type { Site } from './sites.ts';
import { computedFieldNames } from './system-columns.ts';

type ItemBody = ListItem & { '@odata.etag': string; 'fields@odata.context'?: string };

/** A version of an item: what `If-Match` is compared with (Graph docs: listItem update). */
export const eTagOf = (item: Item): string => `"${item.guid},${item.version}"`;

const itemContentType = { id: '0x0100', name: 'Item' };

export const itemContext = (site: Site, list: List): string =>
  metadata(`sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items`);

export interface FieldsWanted {
  readonly select: readonly string[] | undefined;
}

export function itemBody(
  item: Item,
  list: List,
  site: Site,
  columns: readonly Column[],
  fields?: FieldsWanted,
): ItemBody {
  const eTag = eTagOf(item);
  return {
    '@odata.etag': eTag,
    createdDateTime: item.createdAt,
    eTag,
    id: String(item.id),
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${listUrl(list, site)}/${item.id}_.000`,
    createdBy: identitySet(item.createdBy),
    lastModifiedBy: identitySet(item.modifiedBy),
    parentReference: { id: list.id, path: `Lists/${list.name}`, siteId: site.id },
    contentType: itemContentType,
    ...(fields && {
      'fields@odata.context': `${itemContext(site, list)}('${item.id}')/fields/$entity`,
      fields: fieldsBody(item, columns, fields.select),
    }),
  };
}

/** The item with what `$expand` and `$select` ask for. */
export function shownItem(
  item: Item,
  list: List,
  columns: readonly Column[],
  { site }: { readonly site: Site },
  { select, expand }: Pick<QueryOptions, 'select' | 'expand'>,
): object {
  const fields: FieldsWanted | undefined = expand[0];
  const body = itemBody(item, list, site, columns, fields);
  return selected(body, select && [...select, ...(fields ? ['fields', 'fields@odata.context'] : [])]);
}

/** An item that is gone, in a delta (Graph docs: listItem delta). */
export const deletedItemBody = (id: number, site: Site): ListItem & { deleted: Deleted } => ({
  id: String(id),
  parentReference: { siteId: site.id },
  contentType: itemContentType,
  deleted: { state: 'deleted' },
});

/**
 * The values of an item; columns without a value are left out (microsoft-graph-docs#13342), and those of hidden
 * columns unless they are selected by name (Graph docs: columnDefinition).
 */
export function fieldsBody(
  item: Item,
  columns: readonly Column[],
  select?: readonly string[],
): Record<string, unknown> {
  const hidden = columns.filter((column) => column.hidden).map(({ name }) => name);
  const all: Record<string, unknown> = {
    ...item.fields,
    LinkTitle: item.fields.Title,
    LinkTitleNoMenu: item.fields.Title,
    id: String(item.id),
    ContentType: 'Item',
    Modified: item.modifiedAt,
    Created: item.createdAt,
    // The row of "SharePoint App" in the site's hidden User Information List.
    AuthorLookupId: '10',
    EditorLookupId: '10',
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
  };
  const shown = Object.entries(all).filter(
    ([name, value]) =>
      value !== undefined && (select === undefined ? !hidden.includes(name) : select.includes(name)),
  );
  return { '@odata.etag': eTagOf(item), ...Object.fromEntries(shown) };
}

/** Refuses a selected name that the list does not know, as after a column was deleted. */
export function checkSelection(columns: readonly Column[], { select }: FieldsWanted): Result<undefined> {
  const unknown = select?.find(
    (name) => !columns.some((column) => column.name === name) && !computedFieldNames.includes(name),
  );
  return unknown === undefined ? ok(undefined) : no(unknownField(unknown));
}
