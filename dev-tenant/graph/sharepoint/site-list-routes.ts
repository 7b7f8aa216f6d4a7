/** Many sites: search, subsites, all of them (Graph docs: site-search, site-list-subsites, site-list, site-getallsites). */
import { metadata, pageLink } from '../addresses.ts';
import type { Reply } from '../exchange.ts';
import { answer, invalidRequest, notImitated } from '../exchange.ts';
import type { QueryOptions } from '../open-data/query-options.ts';
import { parseQueryOptions, selected } from '../open-data/query-options.ts';
import type { Route, RouteContext } from '../route.ts';
import { route, siteRoute } from '../route.ts';
import type { Site } from './sites.ts';
import { siteBody } from './sites.ts';

const rules = { method: 'GET', needs: 'list-sites', units: 1 } as const;

const shown = (sites: readonly Site[], { select }: Pick<QueryOptions, 'select'>): object => ({
  '@odata.context': metadata('sites'),
  value: sites.map((site) => selected(siteBody(site), select && ['id', 'name', 'root', ...select])),
});

/** `*` stands for anything; otherwise a part of title or path is enough. */
function found({ sharePoint }: RouteContext, search: string): readonly Site[] {
  const wanted = search.replaceAll(/[*"]/g, '').toLowerCase();
  return sharePoint.sites
    .all()
    .filter(({ title, path }) => `${title} ${path}`.toLowerCase().includes(wanted));
}

/** Only the root sites of collections can be asked for (Graph docs: site-list). */
const collectionsOnly = /^siteCollection\/root ne null$/i;

function listSites(context: RouteContext): Reply {
  const written = new URLSearchParams(context.request.search);
  const filter = written.get('$filter') ?? undefined;
  written.delete('$filter');
  const options = parseQueryOptions(written.toString(), ['select', 'search'], 'site');
  if (!options.ok) return options.refusal;
  if (filter !== undefined && !collectionsOnly.test(filter)) {
    return notImitated(`filtering sites by '${filter}'`);
  }
  const { search } = options.value;
  if (search !== undefined) return answer(200, shown(found(context, search), options.value));
  return answer(200, shown(collections(context), options.value));
}

const collections = ({ sharePoint }: RouteContext): readonly Site[] =>
  sharePoint.sites.all().filter(({ id, collectionRootId }) => id === collectionRootId);

/** Where in the tenant's sites a delta stands: their number, for sites are never changed or removed here. */
function changedSites(context: RouteContext): Reply {
  const options = parseQueryOptions(context.request.search, ['select', 'token', 'deltatoken'], 'site');
  if (!options.ok) return options.refusal;
  const { deltaToken, token } = options.value;
  const all = context.sharePoint.sites.all();
  const written = deltaToken ?? token ?? '';
  if (!/^\d{0,6}$|^latest$/.test(written)) return invalidRequest('Provided sync token is malformed');
  const given = written === 'latest' ? all.length : Number(written);
  return answer(200, {
    ...shown(all.slice(given), options.value),
    '@odata.deltaLink': pageLink('/sites/delta', { repeated: [] }, { deltatoken: String(all.length) }),
  });
}

export const siteListRoutes: readonly Route[] = [
  route('/sites', rules, listSites),
  route('/sites/delta', rules, changedSites),
  route('/sites/getAllSites', rules, (context) => {
    const options = parseQueryOptions(context.request.search, ['select', 'skiptoken'], 'site');
    if (!options.ok) return options.refusal;
    const sites = context.sharePoint.sites.all().map((site) => ({
      ...siteBody(site),
      // This function spells it so (Graph docs: site-getallsites).
      siteCollection: { hostName: site.host, dataLocationCode: 'GBR', root: {} },
    }));
    return answer(200, { '@odata.context': metadata('sites'), value: sites });
  }),
  siteRoute('/sites', { ...rules, needs: 'read-site' }, ({ request, sharePoint, site }) => {
    const options = parseQueryOptions(request.search, ['select'], 'site');
    if (!options.ok) return options.refusal;
    const below = sharePoint.sites
      .all()
      .filter(({ id, collectionRootId }) => collectionRootId === site.id && id !== site.id);
    return answer(200, shown(below, options.value));
  }),
];
