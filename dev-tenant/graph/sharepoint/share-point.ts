import type { TenantIdentity } from '../../tenant.ts';
import type { DriveItems } from '../drives/drive-items.ts';
import { createDriveItems } from '../drives/drive-items.ts';
import type { Drives } from '../drives/drives.ts';
import { createDrives } from '../drives/drives.ts';
import type { TemporaryLinks } from '../drives/temporary-links.ts';
import { createTemporaryLinks } from '../drives/temporary-links.ts';
import type { UploadSessions } from '../drives/upload-sessions.ts';
import { createUploadSessions } from '../drives/upload-sessions.ts';
import type { OpenAnswers } from '../open-answers.ts';
import type { Sql } from '../sql.ts';
import type { Columns } from './columns.ts';
import { createColumns } from './columns.ts';
import type { Grants } from './grants.ts';
import { createGrants } from './grants.ts';
import type { PageLimits } from './item-page.ts';
import type { Items } from './items.ts';
import { createItems } from './items.ts';
import type { Lists } from './lists.ts';
import { createLists } from './lists.ts';
import { createSchema } from './schema.ts';
import type { Sites } from './sites.ts';
import { createSites } from './sites.ts';

/** SharePoint as stored in the tenant's database. */
export interface SharePoint {
  readonly sql: Sql;
  readonly sites: Sites;
  readonly grants: Grants;
  readonly lists: Lists;
  readonly columns: Columns;
  readonly items: Items;
  readonly drives: Drives;
  readonly driveItems: DriveItems;
  readonly uploads: UploadSessions;
  readonly links: TemporaryLinks;
  readonly limits: PageLimits;
  readonly openAnswers: OpenAnswers;
  readonly deltaLifetimeMilliseconds: number;
}

export function createSharePoint(
  sql: Sql,
  identity: TenantIdentity,
  settings: {
    createdAt: string;
    /** Milliseconds since the epoch. */
    now: () => number;
    limits: PageLimits;
    openAnswers: OpenAnswers;
    deltaLifetimeMilliseconds: number;
  },
): SharePoint {
  createSchema(sql, identity, settings.createdAt);
  return {
    sql,
    sites: createSites(sql, identity.sharePointHost),
    grants: createGrants(sql),
    lists: createLists(sql),
    columns: createColumns(sql),
    items: createItems(sql),
    drives: createDrives(sql, identity.sharePointHost, settings.createdAt),
    driveItems: createDriveItems(sql),
    uploads: createUploadSessions(sql),
    links: createTemporaryLinks(settings.now),
    limits: settings.limits,
    openAnswers: settings.openAnswers,
    deltaLifetimeMilliseconds: settings.deltaLifetimeMilliseconds,
  };
}

/** SharePoint's times have whole seconds. */
export const secondsInstant = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
