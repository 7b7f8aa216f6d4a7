import { metadata, pageLink } from '../addresses.ts';
import type { GraphRequest, Refusal, Reply } from '../exchange.ts';
import { answer, invalidRequest, refusal } from '../exchange.ts';
import type { QueryOptions } from '../open-data/query-options.ts';
import type { Route } from '../route.ts';
import { siteRoute } from '../route.ts';
import type { DeltaToken } from './delta.ts';
import { deltaPage, readDeltaToken, tokenOptions, writeDeltaToken } from './delta.ts';
import { deletedItemBody, shownItem } from './item-body.ts';
import { parseItemOptions } from './item-scope.ts';
import type { SiteContext } from './list-routes.ts';
import { findList } from './list-routes.ts';
import type { List } from './lists.ts';

const optionNames = ['select', 'expand', 'top', 'token'] as const;

const tokenOf = ({ search }: GraphRequest): string | null => new URLSearchParams(search).get('token');

export const deltaRoutes: readonly Route[] = [
  siteRoute(
    '/lists/{list}/items/delta',
    // One unit with a token, two without (learn: SharePoint throttling).
    { method: 'GET', needs: 'read-items', units: (request) => (tokenOf(request) === null ? 2 : 1) },
    (context, parameters) => {
      const list = findList(context, parameters.list);
      return list.ok ? changesOf(context, list.value) : list.refusal;
    },
  ),
];

/** The client must enumerate again, from the address in `Location` (Graph docs: listItem delta). */
export function resyncRequired(request: GraphRequest): Refusal {
  const repeated = tokenOptions(tokenOf(request) ?? '');
  return refusal(
    410,
    'resyncChangesApplyDifferences',
    "Resync required. Replace any local items with the service's version and enumerate again.",
    { headers: { Location: pageLink(request.path, { repeated }, {}) } },
  );
}

/** Measured on a document library and on personal drives (public captures); lists share the code. */
const malformedToken = (): Refusal => invalidRequest('Provided sync token is malformed');

function changesOf(context: SiteContext, list: List): Reply {
  const { request, sharePoint, now } = context;
  const columns = sharePoint.columns.ofList(list);
  const asked = parseItemOptions(request.search, optionNames, columns);
  if (!asked.ok) return asked.refusal;
  const beginning = (after: number): DeltaToken => ({
    listId: list.id,
    after,
    deletedAfter: list.lastChange,
    issuedAt: now(),
    options: asked.value.repeated,
  });

  const { token } = asked.value;
  if (token === 'latest') {
    return pageAnswer(context, list, [], { ...beginning(list.lastChange), isLast: true });
  }
  const clock = { now: now(), lifetimeMilliseconds: sharePoint.deltaLifetimeMilliseconds };
  const from = token === undefined ? beginning(0) : readDeltaToken(token, list, clock);
  if (from === 'malformed') return malformedToken();
  if (from === 'run out') return resyncRequired(request);

  const carried = new URLSearchParams(from.options.map(([name, value]): [string, string] => [name, value]));
  const options = parseItemOptions(carried.toString(), optionNames, columns);
  if (!options.ok) return options.refusal;
  const size = options.value.top ?? sharePoint.limits.defaultSize;
  if (size < 1 || size > sharePoint.limits.largestSize) {
    return invalidRequest(`$top must be from 1 to ${sharePoint.limits.largestSize}.`);
  }
  const page = deltaPage(sharePoint.sql, list, from, size);
  const shown = page.changes.map((change) =>
    'item' in change
      ? shownItem(change.item, list, columns, context, options.value)
      : deletedItemBody(change.deletedId, context.site),
  );
  return pageAnswer(context, list, shown, {
    ...from,
    after: page.after,
    issuedAt: now(),
    isLast: page.isLast,
  });
}

function pageAnswer(
  { request, site }: SiteContext,
  list: List,
  value: readonly object[],
  { isLast, ...token }: DeltaToken & { isLast: boolean },
): Reply {
  const noOptions: Pick<QueryOptions, 'repeated'> = { repeated: [] };
  const link = pageLink(request.path, noOptions, { token: writeDeltaToken(token) });
  return answer(200, {
    '@odata.context': metadata(`sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items/$delta`),
    value,
    [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link,
  });
}
