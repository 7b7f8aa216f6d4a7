/** Graph docs: listitem-list-versions, listitemversion-get, listitemversion-restore. */
import type { Reply } from '../exchange.ts';
import { answer, notFound } from '../exchange.ts';
import type { QueryOptions } from '../open-data/query-options.ts';
import { parseQueryOptions, selected } from '../open-data/query-options.ts';
import type { Route } from '../route.ts';
import { siteRoute } from '../route.ts';
import type { Column } from './column.ts';
import { fieldsBody, itemContext } from './item-body.ts';
import { parseItemOptions, withItem } from './item-scope.ts';
import type { ItemVersion } from './item-versions.ts';
import { versionsOf } from './item-versions.ts';
import type { Item } from './item.ts';
import { identitySet } from './list-body.ts';
import type { SiteContext } from './list-routes.ts';
import type { List } from './lists.ts';
import { secondsInstant } from './share-point.ts';

const readRules = { method: 'GET', needs: 'read-items' } as const;
const path = '/lists/{list}/items/{item}/versions';

const idOf = ({ version }: ItemVersion): string => `${version}.0`;

function versionBody(
  version: ItemVersion,
  item: Item,
  columns: readonly Column[],
  { select, expand }: QueryOptions,
): object {
  const fields = expand[0];
  const body = {
    id: idOf(version),
    lastModifiedDateTime: version.modifiedAt,
    lastModifiedBy: identitySet(version.modifiedBy),
    ...(fields && { fields: fieldsBody({ ...item, ...version }, columns, fields.select) }),
  };
  return selected(body, select && [...select, 'fields']);
}

export const itemVersionRoutes: readonly Route[] = [
  siteRoute(path, { ...readRules, units: 2 }, (context, parameters) =>
    withItem(context, parameters, (item, list, columns) => {
      const options = parseItemOptions(
        context.request.search,
        ['select', 'expand'],
        columns,
        'listItemVersion',
      );
      if (!options.ok) return options.refusal;
      return answer(200, {
        '@odata.context': `${itemContext(context.site, list)}('${item.id}')/versions`,
        value: versionsOf(context.sharePoint.sql, list, item).map((version) =>
          versionBody(version, item, columns, options.value),
        ),
      });
    }),
  ),

  siteRoute(`${path}/{version}`, { ...readRules, units: 1 }, (context, parameters) =>
    withVersion(context, parameters, (version, item, list, columns) => {
      const options = parseItemOptions(
        context.request.search,
        ['select', 'expand'],
        columns,
        'listItemVersion',
      );
      if (!options.ok) return options.refusal;
      return answer(200, {
        '@odata.context': `${itemContext(context.site, list)}('${item.id}')/versions/$entity`,
        ...versionBody(version, item, columns, options.value),
      });
    }),
  ),

  siteRoute(
    `${path}/{version}/restoreVersion`,
    { method: 'POST', needs: 'write-items', units: 2 },
    (context, parameters) =>
      withVersion(context, parameters, (version, item, list, columns) => {
        const options = parseQueryOptions(context.request.search, []);
        if (!options.ok) return options.refusal;
        const written = columns.filter(({ readOnly }) => !readOnly);
        const restored = context.sharePoint.items.update(item, {
          list,
          columns,
          changes: new Map(written.map(({ name }) => [name, version.fields[name] ?? null])),
          by: { id: context.caller.appId, displayName: context.caller.displayName },
          at: secondsInstant(context.now()),
        });
        return restored.ok ? answer(204) : restored.refusal;
      }),
  ),
];

function withVersion(
  context: SiteContext,
  parameters: { readonly list: string; readonly item: string; readonly version: string },
  use: (version: ItemVersion, item: Item, list: List, columns: readonly Column[]) => Reply,
): Reply {
  return withItem(context, parameters, (item, list, columns) => {
    const versions = versionsOf(context.sharePoint.sql, list, item);
    const version = versions.find((each) => idOf(each) === parameters.version);
    return version ? use(version, item, list, columns) : notFound('The specified version was not found');
  });
}
