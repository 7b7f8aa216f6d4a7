import { GraphFault } from './graph-fault.ts';

/** A path under `/v1.0` whose ids have been checked. Made only by `graphPath` and `sitePath`. */
export type GraphPath = string & { readonly __brand: 'GraphPath' };

const refusedPath = (what: string) =>
  new GraphFault(`${JSON.stringify(what)} is not an id that may stand in a Graph path.`, {
    code: 'bad-path',
    outcome: 'refused',
  });

/** GUIDs, numbers and site ids (`host,guid,guid`). Graph's client would turn `/users/../me` into `/me`. */
const ID = /^[A-Za-z0-9][A-Za-z0-9.,_-]{0,255}$/;

function checkedId(id: string): string {
  if (!ID.test(id) || id.includes('..')) throw refusedPath(id);
  return id;
}

/** `` graphPath`/sites/${siteId}/lists/${listId}` ``: each value must be an id. */
export const graphPath = (texts: TemplateStringsArray, ...ids: readonly string[]): GraphPath =>
  String.raw({ raw: texts }, ...ids.map(checkedId)) as GraphPath;

/** Where a site lives: `contoso.sharepoint.com` and `/sites/cpd`. */
export interface SiteAddress {
  readonly hostname: string;
  readonly path: string;
}

const HOSTNAME = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** Graph docs: "Get site by path". */
export function sitePath({ hostname, path }: SiteAddress): GraphPath {
  if (!HOSTNAME.test(hostname)) throw refusedPath(hostname);
  const segments = path.split('/').filter((segment) => segment !== '');
  return `/sites/${hostname}:/${segments.map(checkedId).join('/')}` as GraphPath;
}
