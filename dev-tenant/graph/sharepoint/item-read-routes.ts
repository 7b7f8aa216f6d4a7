import { pageLink } from '../addresses.ts';
import type { Reply } from '../exchange.ts';
import { answer } from '../exchange.ts';
import { parseQueryOptions } from '../open-data/query-options.ts';
import type { Route } from '../route.ts';
import { siteRoute } from '../route.ts';
import type { Column } from './column.ts';
import { checkSelection, eTagOf, itemContext, shownItem } from './item-body.ts';
import { itemPage } from './item-page.ts';
import { fieldsAnswer, parseItemOptions, withItem, withList } from './item-scope.ts';
import type { SiteContext } from './list-routes.ts';
import type { List } from './lists.ts';

const readRules = { method: 'GET', needs: 'read-items' } as const;

export const itemReadRoutes: readonly Route[] = [
  siteRoute('/lists/{list}/items', { ...readRules, units: 2 }, (context, parameters) =>
    withList(context, parameters, (list, columns) => pageOfItems(context, list, columns)),
  ),

  siteRoute('/lists/{list}/items/{item}', { ...readRules, units: 1 }, (context, parameters) =>
    withItem(context, parameters, (item, list, columns) => {
      const options = parseItemOptions(context.request.search, ['select', 'expand'], columns);
      if (!options.ok) return options.refusal;
      return answer(
        200,
        {
          '@odata.context': `${itemContext(context.site, list)}/$entity`,
          ...shownItem(item, list, columns, context, options.value),
        },
        { ETag: eTagOf(item) },
      );
    }),
  ),

  siteRoute('/lists/{list}/items/{item}/fields', { ...readRules, units: 1 }, (context, parameters) =>
    withItem(context, parameters, (item, list, columns) => {
      const options = parseQueryOptions(context.request.search, ['select']);
      if (!options.ok) return options.refusal;
      const selection = checkSelection(columns, options.value);
      if (!selection.ok) return selection.refusal;
      return fieldsAnswer(context, list, columns, item, options.value);
    }),
  ),
];

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
    value: items.map((item) => shownItem(item, list, columns, context, options.value)),
    ...(nextSkipToken !== undefined && {
      '@odata.nextLink': pageLink(request.path, options.value, { skiptoken: nextSkipToken }),
    }),
  });
}
