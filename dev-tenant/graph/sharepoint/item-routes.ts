import { z } from 'zod';
import { pageLink } from '../addresses.ts';
import type { Reply, Result } from '../exchange.ts';
import { answer, no, notFound, notImitated, ok, refusal } from '../exchange.ts';
import type { OptionName, QueryOptions } from '../open-data/query-options.ts';
import { parseQueryOptions, selected } from '../open-data/query-options.ts';
import { parseBody } from '../parse-body.ts';
import { requiredBody } from '../request-body.ts';
import type { Route } from '../route.ts';
import { siteRoute } from '../route.ts';
import type { Column } from './column.ts';
import { parseFieldChanges, withDefaults } from './field-values.ts';
import type { FieldsWanted } from './item-body.ts';
import { checkSelection, eTagOf, fieldsBody, itemBody, itemContext } from './item-body.ts';
import { itemPage } from './item-page.ts';
import type { Item, Write } from './items.ts';
import type { SiteContext } from './list-routes.ts';
import { findList } from './list-routes.ts';
import type { List } from './lists.ts';
import { secondsInstant } from './share-point.ts';

const AnyFields = z.record(z.string(), z.unknown());
const NewItem = z.strictObject({ fields: AnyFields.default({}) });
const ItemChange = z.strictObject({ fields: AnyFields });

const readRules = { needs: 'read-items' } as const;
const writeRules = { needs: 'write-items', units: 2 } as const;

export const itemRoutes: readonly Route[] = [
  siteRoute('/lists/{list}/items', { method: 'GET', ...readRules, units: 2 }, (context, parameters) =>
    withList(context, parameters, (list, columns) => pageOfItems(context, list, columns)),
  ),

  siteRoute('/lists/{list}/items', { method: 'POST', ...writeRules }, (context, parameters) =>
    withList(context, parameters, (list, columns) => createItem(context, list, columns)),
  ),

  siteRoute('/lists/{list}/items/{item}', { method: 'GET', ...readRules, units: 1 }, (context, parameters) =>
    withItem(context, parameters, (item, list, columns) => {
      const options = parseItemOptions(context.request.search, ['select', 'expand'], columns);
      if (!options.ok) return options.refusal;
      return answer(
        200,
        {
          '@odata.context': `${itemContext(context.site, list)}/$entity`,
          ...shownItem(item, list, context, options.value),
        },
        { ETag: eTagOf(item) },
      );
    }),
  ),

  siteRoute(
    '/lists/{list}/items/{item}/fields',
    { method: 'GET', ...readRules, units: 1 },
    (context, parameters) =>
      withItem(context, parameters, (item, list, columns) => {
        const options = parseQueryOptions(context.request.search, ['select']);
        if (!options.ok) return options.refusal;
        const selection = checkSelection(columns, options.value);
        if (!selection.ok) return selection.refusal;
        return fieldsAnswer(context, list, item, options.value);
      }),
  ),

  siteRoute('/lists/{list}/items/{item}/fields', { method: 'PATCH', ...writeRules }, (context, parameters) =>
    withItem(context, parameters, (item, list, columns) => {
      const body = requiredBody(context.request);
      if (!body.ok) return body.refusal;
      const input = parseBody(AnyFields, body.value);
      if (!input.ok) return input.refusal;
      const updated = updateItem(context, list, columns, item, input.value);
      return updated.ok ? fieldsAnswer(context, list, updated.value, { select: undefined }) : updated.refusal;
    }),
  ),

  siteRoute('/lists/{list}/items/{item}', { method: 'PATCH', ...writeRules }, (context, parameters) =>
    withItem(context, parameters, (item, list, columns) => {
      const body = requiredBody(context.request);
      if (!body.ok) return body.refusal;
      const input = parseBody(ItemChange, body.value);
      if (!input.ok) return input.refusal;
      const updated = updateItem(context, list, columns, item, input.value.fields);
      return updated.ok ? itemAnswer(context, list, updated.value, 200) : updated.refusal;
    }),
  ),

  siteRoute('/lists/{list}/items/{item}', { method: 'DELETE', ...writeRules }, (context, parameters) =>
    withItem(context, parameters, (item, list) => {
      const precondition = checkIfMatch(context, item);
      if (!precondition.ok) return precondition.refusal;
      context.sharePoint.items.remove(list, item);
      return answer(204);
    }),
  ),
];

function withList(
  context: SiteContext,
  parameters: { readonly list: string },
  use: (list: List, columns: readonly Column[]) => Reply,
): Reply {
  const list = findList(context, parameters.list);
  return list.ok ? use(list.value, context.sharePoint.columns.ofList(list.value)) : list.refusal;
}

function withItem(
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
): Result<QueryOptions> {
  const options = parseQueryOptions(search, supported);
  if (!options.ok) return options;
  for (const expansion of options.value.expand) {
    if (expansion.name !== 'fields') return no(notImitated(`expanding '${expansion.name}' of an item`));
    const selection = checkSelection(columns, expansion);
    if (!selection.ok) return selection;
  }
  return options;
}

/** The item with what `$expand` and `$select` ask for. */
export function shownItem(
  item: Item,
  list: List,
  { site }: SiteContext,
  { select, expand }: QueryOptions,
): object {
  const fields: FieldsWanted | undefined = expand[0];
  const body = itemBody(item, list, site, fields);
  return selected(body, select && [...select, ...(fields ? ['fields', 'fields@odata.context'] : [])]);
}

function pageOfItems(context: SiteContext, list: List, columns: readonly Column[]): Reply {
  const { request, sharePoint, site } = context;
  const options = parseItemOptions(
    request.search,
    ['select', 'expand', 'filter', 'orderby', 'top', 'skiptoken'],
    columns,
  );
  if (!options.ok) return options.refusal;
  const page = itemPage(sharePoint.sql, sharePoint.limits, {
    list,
    columns,
    options: options.value,
    allowsNonIndexed: /\bHonorNonIndexedQueriesWarningMayFailRandomly\b/i.test(request.headers.prefer ?? ''),
  });
  if (!page.ok) return page.refusal;
  const { items, nextSkipToken } = page.value;
  return answer(200, {
    '@odata.context': itemContext(site, list),
    value: items.map((item) => shownItem(item, list, context, options.value)),
    ...(nextSkipToken !== undefined && {
      '@odata.nextLink': pageLink(request.path, options.value, { skiptoken: nextSkipToken }),
    }),
  });
}

function createItem(context: SiteContext, list: List, columns: readonly Column[]): Reply {
  const options = parseQueryOptions(context.request.search, []);
  if (!options.ok) return options.refusal;
  const body = requiredBody(context.request);
  if (!body.ok) return body.refusal;
  const parsed = parseBody(NewItem, body.value);
  if (!parsed.ok) return parsed.refusal;
  const asked = parseFieldChanges(columns, parsed.value.fields);
  if (!asked.ok) return asked.refusal;
  const changes = withDefaults(columns, asked.value);
  if (!changes.ok) return changes.refusal;
  const created = context.sharePoint.items.create(writeOf(context, list, columns, changes.value));
  return created.ok ? itemAnswer(context, list, created.value, 201) : created.refusal;
}

function updateItem(
  context: SiteContext,
  list: List,
  columns: readonly Column[],
  item: Item,
  input: Readonly<Record<string, unknown>>,
): Result<Item> {
  const precondition = checkIfMatch(context, item);
  if (!precondition.ok) return precondition;
  const changes = parseFieldChanges(columns, input);
  if (!changes.ok) return changes;
  return context.sharePoint.items.update(item, writeOf(context, list, columns, changes.value));
}

const writeOf = (
  { caller, now }: SiteContext,
  list: List,
  columns: readonly Column[],
  changes: Write['changes'],
): Write => ({
  list,
  columns,
  changes,
  by: { id: caller.appId, displayName: caller.displayName },
  at: secondsInstant(now()),
});

/** 412 on another version (Graph docs: listItem update); without the header nothing is compared. */
function checkIfMatch({ request }: SiteContext, item: Item): Result<undefined> {
  const expected = request.headers['if-match'];
  if (expected === undefined || expected === '*' || expected === eTagOf(item)) return ok(undefined);
  return no(
    refusal(412, 'preconditionFailed', "ETag does not match current item's value", {
      innerCode: 'resourceModified',
    }),
  );
}

const itemAnswer = ({ site }: SiteContext, list: List, item: Item, status: number): Reply =>
  answer(
    status,
    {
      '@odata.context': `${itemContext(site, list)}/$entity`,
      ...itemBody(item, list, site, { select: undefined }),
    },
    { ETag: eTagOf(item) },
  );

const fieldsAnswer = ({ site }: SiteContext, list: List, item: Item, { select }: FieldsWanted): Reply =>
  answer(
    200,
    {
      '@odata.context': `${itemContext(site, list)}('${item.id}')/fields/$entity`,
      ...fieldsBody(item, select),
    },
    { ETag: eTagOf(item) },
  );
