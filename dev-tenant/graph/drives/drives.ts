import type { DirectoryUser } from '../../tenant.ts';
import { guidFrom } from '../guid.ts';
import type { Site } from '../sharepoint/sites.ts';
import type { Sql } from '../sql.ts';

/** A site's document library, or a person's own files. */
export interface Drive {
  readonly id: string;
  readonly siteId: string | undefined;
  readonly ownerId: string | undefined;
  readonly webUrl: string;
  readonly createdAt: string;
  /** Counts every write to its items; delta tokens are positions in it. */
  readonly lastChange: number;
}

export interface Drives {
  byId(id: string): Drive | undefined;
  /** Made when first asked for. */
  ofSite(site: Site): Drive;
  ofUser(user: DirectoryUser): Drive;
}

interface DriveRow {
  id: string;
  site_id: string | null;
  owner_id: string | null;
  web_url: string;
  created_at: string;
  last_change: number;
}

const read = (row: DriveRow): Drive => ({
  id: row.id,
  siteId: row.site_id ?? undefined,
  ownerId: row.owner_id ?? undefined,
  webUrl: row.web_url,
  createdAt: row.created_at,
  lastChange: row.last_change,
});

/** Where personal sites lie: `contoso-my.sharepoint.com`. */
export const personalHost = (sharePointHost: string): string => sharePointHost.replace('.', '-my.');

/** `createdAt` is the tenant's beginning. */
export function createDrives(sql: Sql, sharePointHost: string, createdAt: string): Drives {
  const byId = (id: string): Drive | undefined => {
    const row = sql.get<DriveRow>('SELECT * FROM graph_drives WHERE id = ?', id);
    return row && read(row);
  };
  const made = (drive: Pick<DriveRow, 'site_id' | 'owner_id' | 'web_url'>, key: string): Drive => {
    const id = `b!${Buffer.from(guidFrom('drive', key) + guidFrom('library', key)).toString('base64url')}`;
    sql.run(
      `INSERT INTO graph_drives (id, site_id, owner_id, web_url, created_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      id,
      drive.site_id,
      drive.owner_id,
      drive.web_url,
      createdAt,
    );
    const found = byId(id);
    if (!found) throw new Error('The drive just stored is not there.');
    return found;
  };
  return {
    byId,
    ofSite: ({ id, webUrl }) =>
      made({ site_id: id, owner_id: null, web_url: `${webUrl}/Shared%20Documents` }, id),
    ofUser: ({ id, userPrincipalName }) => {
      const folder = userPrincipalName.replaceAll(/[@.]/g, '_');
      const webUrl = `https://${personalHost(sharePointHost)}/personal/${folder}/Documents`;
      return made({ site_id: null, owner_id: id, web_url: webUrl }, id);
    },
  };
}
