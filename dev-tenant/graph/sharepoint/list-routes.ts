import { z } from 'zod';
import { metadata } from '../addresses.ts';
import type { Reply, Result } from '../exchange.ts';
import { answer, no, notFound, notImitated, ok, refusal } from '../exchange.ts';
import { passesFilter } from '../open-data/evaluate-filter.ts';
import { filterPaths } from '../open-data/filter.ts';
import { unknownProperty } from '../open-data/properties.ts';
import type { QueryOptions } from '../open-data/query-options.ts';
import { parseQueryOptions, selected } from '../open-data/query-options.ts';
import { parseBody } from '../parse-body.ts';
import { requiredBody } from '../request-body.ts';
import type { Route, RouteContext } from '../route.ts';
import { siteRoute } from '../route.ts';
import { columnBody } from './column-body.ts';
import type { Column } from './column.ts';
import { listedColumns } from './columns.ts';
import { firstItems } from './item-page.ts';
import { shownItem } from './item-body.ts';
import { listBody } from './list-body.ts';
import type { List } from './lists.ts';
import { parseNewColumn } from './parse-column.ts';
import { secondsInstant } from './share-point.ts';
import type { Site } from './sites.ts';
import { titleColumn } from './system-columns.ts';

export type SiteContext = RouteContext & { readonly site: Site };

const NewList = z.strictObject({
  displayName: z.string().trim().min(1).max(255),
  description: z.string().default(''),
  columns: z.array(z.unknown()).default([]),
  list: z
    .strictObject({
      template: z.string().default('genericList'),
      hidden: z.boolean().default(false),
      contentTypesEnabled: z.boolean().optional(),
    })
    .default({ template: 'genericList', hidden: false }),
});

export function findList({ sharePoint, site }: SiteContext, key: string): Result<List> {
  const list = sharePoint.lists.find(site.id, key);
  return list ? ok(list) : no(notFound('The specified list was not found'));
}

const listContext = (site: Site) => metadata(`sites('${encodeURIComponent(site.id)}')/lists`);

export const listRoutes: readonly Route[] = [
  siteRoute('/lists', { method: 'GET', needs: 'read-lists', units: 2 }, (context) => {
    const { request, sharePoint, site } = context;
    const options = parseListOptions(request.search, ['select', 'expand', 'filter']);
    if (!options.ok) return options.refusal;
    const { filter } = options.value;
    const unsupported = filter && filterPaths(filter).find((path) => !isFilterable(path));
    if (unsupported !== undefined) return notImitated(`filtering lists by '${unsupported}'`);

    const lists = sharePoint.lists
      .onSite(site.id)
      .filter((list) => !filter || passesFilter(filter, (path) => (isFilterable(path) ? list[path] : null)));
    return answer(200, {
      '@odata.context': listContext(site),
      value: lists.map((list) => shownList(context, list, options.value)),
    });
  }),

  siteRoute('/lists/{list}', { method: 'GET', needs: 'read-lists', units: 1 }, (context, parameters) => {
    const list = findList(context, parameters.list);
    if (!list.ok) return list.refusal;
    const options = parseListOptions(context.request.search, ['select', 'expand'], true);
    if (!options.ok) return options.refusal;
    return answer(200, {
      '@odata.context': `${listContext(context.site)}/$entity`,
      ...shownList(context, list.value, options.value),
      ...expandedItems(context, list.value, options.value),
    });
  }),

  siteRoute('/lists', { method: 'POST', needs: 'manage-lists', units: 2 }, createList),
];

const isFilterable = (path: string): path is 'displayName' | 'name' | 'id' =>
  path === 'displayName' || path === 'name' || path === 'id';

function parseListOptions(
  search: string,
  supported: Parameters<typeof parseQueryOptions>[1],
  canExpandItems = false,
): Result<QueryOptions> {
  const options = parseQueryOptions(search, supported, 'list');
  if (!options.ok) return options;
  const columns = options.value.expand.find(({ name }) => name === 'columns');
  const unknown = unknownProperty('columnDefinition', columns?.select);
  if (unknown) return no(unknown);
  const expanded = ['columns', ...(canExpandItems ? ['items'] : [])];
  const other = options.value.expand.find(({ name }) => !expanded.includes(name));
  return other ? no(notImitated(`expanding '${other.name}' of a list`)) : options;
}

function shownList({ sharePoint, site }: SiteContext, list: List, { select, expand }: QueryOptions): object {
  const columns = expand.find(({ name }) => name === 'columns');
  return {
    ...selected(listBody(list, site), select),
    ...(columns && {
      columns: listedColumns(sharePoint.columns.ofList(list), columns.select).map((column) =>
        selected(columnBody(column), columns.select),
      ),
    }),
  };
}

/** A list's first page of items, inside it (Graph docs: list-get). */
function expandedItems(context: SiteContext, list: List, { expand }: QueryOptions): object {
  const wanted = expand.find(({ name }) => name === 'items');
  if (!wanted) return {};
  const columns = context.sharePoint.columns.ofList(list);
  const { sql, limits } = context.sharePoint;
  const items = firstItems(sql, list, limits.defaultSize);
  const shown = { select: wanted.select, expand: wanted.expand ?? [] };
  return { items: items.map((item) => shownItem(item, list, columns, context, shown)) };
}

function createList(context: SiteContext): Reply {
  const { request, sharePoint, site, caller, now } = context;
  const body = requiredBody(request);
  if (!body.ok) return body.refusal;
  const parsed = parseBody(NewList, body.value);
  if (!parsed.ok) return parsed.refusal;
  const { displayName, description, list: info } = parsed.value;
  if (info.template !== 'genericList') return notImitated(`the list template '${info.template}'`);
  if (info.contentTypesEnabled === true) return notImitated('content types on a list');

  const columns: Column[] = [];
  for (const each of parsed.value.columns) {
    const column = parseNewColumn(each);
    if (!column.ok) return column.refusal;
    columns.push(column.value);
  }
  if (sharePoint.lists.find(site.id, displayName)) {
    return refusal(409, 'nameAlreadyExists', 'The specified name is already in use.');
  }

  const created = sharePoint.sql.attempt<List>(() => {
    const list = sharePoint.lists.create({
      siteId: site.id,
      displayName,
      description,
      hidden: info.hidden,
      createdAt: secondsInstant(now()),
      createdBy: { id: caller.appId, displayName: caller.displayName },
    });
    for (const column of [titleColumn, ...columns]) {
      const added = sharePoint.columns.add(list, column);
      if (!added.ok) return added;
    }
    return ok(list);
  });
  if (!created.ok) return created.refusal;
  return answer(201, {
    '@odata.context': `${listContext(site)}/$entity`,
    ...listBody(created.value, site),
  });
}
