import { randomUUID } from 'node:crypto';
import type { Sql } from '../sql.ts';

/** Who wrote something. With application permissions only it is always an app. */
export interface AppIdentity {
  readonly id: string;
  readonly displayName: string;
  /** In whose name it wrote. */
  readonly person?: { readonly id: string; readonly displayName: string };
}

export interface List {
  /** Names the list's own table of items. */
  readonly number: number;
  readonly id: string;
  readonly siteId: string;
  /** The last part of its address. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly hidden: boolean;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly createdBy: AppIdentity;
  readonly modifiedBy: AppIdentity;
  /** Counts every write to its items; delta tokens are positions in it. */
  readonly lastChange: number;
}

export interface NewList {
  readonly siteId: string;
  readonly displayName: string;
  readonly description: string;
  readonly hidden: boolean;
  readonly createdAt: string;
  readonly createdBy: AppIdentity;
}

export interface Lists {
  onSite(siteId: string): readonly List[];
  /** By id or by display name. */
  find(siteId: string, key: string): List | undefined;
  create(list: NewList): List;
}

interface ListRow {
  number: number;
  id: string;
  site_id: string;
  name: string;
  display_name: string;
  description: string;
  hidden: number;
  created_at: string;
  modified_at: string;
  created_by: string;
  modified_by: string;
  last_change: number;
}

const read = (row: ListRow): List => ({
  number: row.number,
  id: row.id,
  siteId: row.site_id,
  name: row.name,
  displayName: row.display_name,
  description: row.description,
  hidden: row.hidden === 1,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
  createdBy: JSON.parse(row.created_by) as AppIdentity,
  modifiedBy: JSON.parse(row.modified_by) as AppIdentity,
  lastChange: row.last_change,
});

/** One table per list, so that each indexed column is an index of its own. */
export const itemTable = (list: Pick<List, 'number'>): string => `graph_items_${list.number}`;

export function createLists(sql: Sql): Lists {
  const find = (siteId: string, key: string): List | undefined => {
    const row = sql.get<ListRow>(
      'SELECT * FROM graph_lists WHERE site_id = ? AND (id = ? OR display_name = ?)',
      siteId,
      key.toLowerCase(),
      key,
    );
    return row && read(row);
  };

  return {
    find,
    onSite: (siteId) =>
      sql
        .all<ListRow>(
          'SELECT * FROM graph_lists WHERE site_id = ? AND hidden = 0 ORDER BY display_name',
          siteId,
        )
        .map(read),
    create(list) {
      const id = randomUUID();
      const author = JSON.stringify(list.createdBy);
      sql.run(
        `INSERT INTO graph_lists
           (id, site_id, name, display_name, description, hidden, created_at, modified_at, created_by, modified_by)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        id,
        list.siteId,
        list.displayName.replace(/["#%*:<>?/\\|]/g, ''),
        list.displayName,
        list.description,
        list.hidden ? 1 : 0,
        list.createdAt,
        list.createdAt,
        author,
        author,
      );
      const created = find(list.siteId, id);
      if (!created) throw new Error('The list just stored is not there.');
      sql.run(
        `CREATE TABLE ${itemTable(created)} (
           id INTEGER PRIMARY KEY, guid TEXT NOT NULL, version INTEGER NOT NULL, change INTEGER NOT NULL UNIQUE,
           created_at TEXT NOT NULL, modified_at TEXT NOT NULL, created_by TEXT NOT NULL, modified_by TEXT NOT NULL,
           fields TEXT NOT NULL
         )`,
      );
      return created;
    },
  };
}
