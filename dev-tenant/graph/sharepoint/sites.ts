import type { Site as SiteBody } from '@microsoft/microsoft-graph-types';
import type { Sql } from '../sql.ts';

export interface Site {
  /** `host,site collection,web`. */
  readonly id: string;
  readonly host: string;
  /** Server-relative: `/` or `/sites/cpd`. */
  readonly path: string;
  readonly title: string;
  readonly createdAt: string;
  readonly webUrl: string;
  /** The site at the root of its collection: itself, or the one that it lies in. */
  readonly collectionRootId: string;
}

export interface Sites {
  /** By id, by host name or by `root`. */
  byKey(key: string): Site | undefined;
  byPath(host: string, path: string): Site | undefined;
  all(): readonly Site[];
}

interface SiteRow {
  id: string;
  path: string;
  title: string;
  created_at: string;
}

export function createSites(sql: Sql, host: string): Sites {
  /** A subsite's id shares the collection's part, and its path begins with that of the root. */
  const collectionRootOf = (row: SiteRow): string => {
    const [, collection] = row.id.split(',');
    const rows = sql.all<SiteRow>('SELECT * FROM graph_sites WHERE id LIKE ?', `%,${collection},%`);
    return rows.toSorted((one, other) => one.path.length - other.path.length)[0]?.id ?? row.id;
  };
  const read = (row: SiteRow | undefined): Site | undefined =>
    row && {
      collectionRootId: collectionRootOf(row),
      id: row.id,
      host,
      path: row.path,
      title: row.title,
      createdAt: row.created_at,
      webUrl: `https://${host}${row.path === '/' ? '' : row.path}`,
    };
  const byPath = (wantedHost: string, path: string) =>
    wantedHost.toLowerCase() === host
      ? read(sql.get<SiteRow>('SELECT * FROM graph_sites WHERE path = ?', path))
      : undefined;

  return {
    all: () => sql.all<SiteRow>('SELECT * FROM graph_sites ORDER BY path').flatMap((row) => read(row) ?? []),
    byPath,
    byKey: (key) =>
      key === 'root' || key.toLowerCase() === host
        ? byPath(host, '/')
        : read(sql.get<SiteRow>('SELECT * FROM graph_sites WHERE id = ?', key.toLowerCase())),
  };
}

export function siteBody(site: Site): SiteBody {
  return {
    createdDateTime: site.createdAt,
    description: '',
    id: site.id,
    lastModifiedDateTime: site.createdAt,
    name: site.path.split('/').at(-1) ?? '',
    webUrl: site.webUrl,
    displayName: site.title,
    isPersonalSite: false,
    ...(site.id === site.collectionRootId && {
      root: {},
      siteCollection: { hostname: site.host, dataLocationCode: 'GBR', root: {} },
    }),
  };
}
