import { metadata } from '../addresses.ts';
import type { GraphAnswer, Refusal, Reply, Result } from '../exchange.ts';
import { answer } from '../exchange.ts';
import { parseQueryOptions, selected } from '../open-data/query-options.ts';
import { requiredBody } from '../request-body.ts';
import type { Route } from '../route.ts';
import { siteRoute } from '../route.ts';
import { columnBody } from './column-body.ts';
import type { Column } from './column.ts';
import { findColumn, listedColumns } from './columns.ts';
import type { SiteContext } from './list-routes.ts';
import { findList } from './list-routes.ts';
import type { List } from './lists.ts';
import { parseColumnChange, parseNewColumn } from './parse-column.ts';

const columnsContext = ({ site }: SiteContext, list: List) =>
  metadata(`sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/columns`);

export const columnRoutes: readonly Route[] = [
  siteRoute(
    '/lists/{list}/columns',
    { method: 'GET', needs: 'read-lists', units: 2 },
    (context, parameters) => {
      const list = findList(context, parameters.list);
      if (!list.ok) return list.refusal;
      const options = parseQueryOptions(context.request.search, ['select'], 'columnDefinition');
      if (!options.ok) return options.refusal;
      return answer(200, {
        '@odata.context': columnsContext(context, list.value),
        value: listedColumns(context.sharePoint.columns.ofList(list.value), options.value.select).map(
          (column) => selected(columnBody(column), options.value.select),
        ),
      });
    },
  ),

  siteRoute(
    '/lists/{list}/columns',
    { method: 'POST', needs: 'manage-lists', units: 2 },
    (context, parameters) => {
      const list = findList(context, parameters.list);
      if (!list.ok) return list.refusal;
      const body = requiredBody(context.request);
      if (!body.ok) return body.refusal;
      const column = parseNewColumn(body.value);
      if (!column.ok) return column.refusal;
      const { columns, sql } = context.sharePoint;
      return stored(
        context,
        list.value,
        201,
        sql.attempt(() => columns.add(list.value, column.value)),
      );
    },
  ),

  siteRoute(
    '/lists/{list}/columns/{column}',
    { method: 'GET', needs: 'read-lists', units: 1 },
    (context, parameters) =>
      withColumn(context, parameters, (list, column) =>
        stored(context, list, 200, { ok: true, value: column }),
      ),
  ),

  siteRoute(
    '/lists/{list}/columns/{column}',
    { method: 'PATCH', needs: 'manage-lists', units: 2 },
    (context, parameters) =>
      withColumn(context, parameters, (list, column) => {
        const body = requiredBody(context.request);
        if (!body.ok) return body.refusal;
        const change = parseColumnChange(column, body.value);
        if (!change.ok) return change.refusal;
        const { columns, sql } = context.sharePoint;
        return stored(
          context,
          list,
          200,
          sql.attempt(() => columns.change(list, change.value)),
        );
      }),
  ),

  siteRoute(
    '/lists/{list}/columns/{column}',
    { method: 'DELETE', needs: 'manage-lists', units: 2 },
    (context, parameters) =>
      withColumn(context, parameters, (list, column) => {
        const { columns, sql } = context.sharePoint;
        const removed = sql.attempt(() => columns.remove(list, column));
        return removed.ok ? answer(204) : removed.refusal;
      }),
  ),
];

function withColumn(
  context: SiteContext,
  parameters: { readonly list: string; readonly column: string },
  use: (list: List, column: Column) => Reply,
): Reply {
  const list = findList(context, parameters.list);
  if (!list.ok) return list.refusal;
  const column = findColumn(context.sharePoint.columns.ofList(list.value), parameters.column);
  return column.ok ? use(list.value, column.value) : column.refusal;
}

function stored(
  context: SiteContext,
  list: List,
  status: number,
  column: Result<Column>,
): GraphAnswer | Refusal {
  if (!column.ok) return column.refusal;
  return answer(status, {
    '@odata.context': `${columnsContext(context, list)}/$entity`,
    ...columnBody(column.value),
  });
}
