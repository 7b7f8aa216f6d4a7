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
}

export interface Sites {
  /** By id, by host name or by `root`. */
  byKey(key: string): Site | undefined;
  byPath(host: string, path: string): Site | undefined;
}

interface SiteRow {
  id: string;
  path: string;
  title: string;
  created_at: string;
}

export function createSites(sql: Sql, host: string): Sites {
  const read = (row: SiteRow | undefined): Site | undefined =>
    row && {
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
    root: {},
    siteCollection: { hostname: site.host },
  };
}
