import type { TenantIdentity } from '../../tenant.ts';
import { guidFrom } from '../guid.ts';
import type { Sql } from '../sql.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS graph_sites (
    id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL, created_at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS graph_grants (
    site_id TEXT NOT NULL, application_id TEXT NOT NULL, display_name TEXT NOT NULL, roles TEXT NOT NULL,
    PRIMARY KEY (site_id, application_id)
  );
  CREATE TABLE IF NOT EXISTS graph_lists (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, site_id TEXT NOT NULL,
    name TEXT NOT NULL, display_name TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL,
    hidden INTEGER NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL,
    created_by TEXT NOT NULL, modified_by TEXT NOT NULL,
    last_item INTEGER NOT NULL DEFAULT 0, last_change INTEGER NOT NULL DEFAULT 0,
    UNIQUE (site_id, display_name)
  );
  CREATE TABLE IF NOT EXISTS graph_columns (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, list INTEGER NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE, definition TEXT NOT NULL, UNIQUE (list, id), UNIQUE (list, name)
  );
  CREATE TABLE IF NOT EXISTS graph_item_versions (
    list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL,
    modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (list, item, version)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS graph_subscriptions (id TEXT PRIMARY KEY, expires_at TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS graph_events (
    id TEXT PRIMARY KEY, user_id TEXT NOT NULL, transaction_id TEXT, body TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS graph_drives (
    id TEXT PRIMARY KEY, site_id TEXT, owner_id TEXT, web_url TEXT NOT NULL, created_at TEXT NOT NULL,
    last_change INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE IF NOT EXISTS graph_drive_items (
    id TEXT PRIMARY KEY, guid TEXT NOT NULL UNIQUE, drive TEXT NOT NULL, parent TEXT,
    name TEXT NOT NULL COLLATE NOCASE, mime_type TEXT, size INTEGER NOT NULL, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, modified_at TEXT NOT NULL, created_by TEXT NOT NULL, modified_by TEXT NOT NULL,
    is_deleted INTEGER NOT NULL, change INTEGER NOT NULL, content BLOB
  );
  CREATE INDEX IF NOT EXISTS graph_drive_items_by_parent ON graph_drive_items (parent, name);
  CREATE TABLE IF NOT EXISTS graph_upload_sessions (
    id TEXT PRIMARY KEY, definition TEXT NOT NULL, received INTEGER NOT NULL, total INTEGER
  );
  CREATE TABLE IF NOT EXISTS graph_upload_ranges (
    session TEXT NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (session, start)
  );
  CREATE TABLE IF NOT EXISTS graph_deleted_items (
    list INTEGER NOT NULL, change INTEGER NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (list, change)
  ) WITHOUT ROWID;
`;

/** A fresh tenant has its root site and one site collection; ids follow from the tenant's. */
export function createSchema(sql: Sql, identity: TenantIdentity, createdAt: string): void {
  for (const table of tables.split(';')) if (table.trim() !== '') sql.run(table);
  for (const { path, title } of [
    { path: '/', title: 'Communication site' },
    { path: '/sites/cpd', title: 'CPD' },
  ]) {
    const guid = (part: string) => guidFrom(identity.tenantId, identity.sharePointHost, path, part);
    const id = [identity.sharePointHost, guid('site collection'), guid('web')].join(',');
    sql.run(
      'INSERT INTO graph_sites (id, path, title, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      id,
      path,
      title,
      createdAt,
    );
  }
}
