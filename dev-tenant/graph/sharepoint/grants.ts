import type { Sql } from '../sql.ts';

/** What an app holding `Sites.Selected` may do on one site (Graph docs: site-post-permissions). */
export interface Grant {
  readonly siteId: string;
  readonly applicationId: string;
  readonly displayName: string;
  readonly roles: readonly string[];
}

export interface Grants {
  /** Replaces what the same app had on the site. */
  put(grant: Grant): void;
  remove(grant: Grant): void;
  onSite(siteId: string): readonly Grant[];
  rolesOf(siteId: string, applicationId: string): readonly string[];
}

interface GrantRow {
  site_id: string;
  application_id: string;
  display_name: string;
  roles: string;
}

const read = (row: GrantRow): Grant => ({
  siteId: row.site_id,
  applicationId: row.application_id,
  displayName: row.display_name,
  roles: row.roles.split(' '),
});

export function createGrants(sql: Sql): Grants {
  return {
    put: ({ siteId, applicationId, displayName, roles }) =>
      sql.run(
        'INSERT OR REPLACE INTO graph_grants (site_id, application_id, display_name, roles) VALUES (?, ?, ?, ?)',
        siteId,
        applicationId,
        displayName,
        roles.join(' '),
      ),
    remove: ({ siteId, applicationId }) =>
      sql.run('DELETE FROM graph_grants WHERE site_id = ? AND application_id = ?', siteId, applicationId),
    onSite: (siteId) =>
      sql
        .all<GrantRow>('SELECT * FROM graph_grants WHERE site_id = ? ORDER BY application_id', siteId)
        .map(read),
    rolesOf(siteId, applicationId) {
      const row = sql.get<GrantRow>(
        'SELECT * FROM graph_grants WHERE site_id = ? AND application_id = ?',
        siteId,
        applicationId,
      );
      return row ? read(row).roles : [];
    },
  };
}

/** The identifier SharePoint gives an app's grant; opaque to callers. */
export const grantId = (grant: Grant, tenantId: string): string =>
  Buffer.from(`i:0i.t|ms.sp.ext|${grant.applicationId}@${tenantId}`).toString('base64url');
