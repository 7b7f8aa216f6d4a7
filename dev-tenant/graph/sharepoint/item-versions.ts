import type { Sql } from '../sql.ts';
import type { Fields } from './field-values.ts';
import type { Item } from './item.ts';
import type { AppIdentity, List } from './lists.ts';

/** An item as it stood after one of its writes. */
export type ItemVersion = Pick<Item, 'version' | 'modifiedAt' | 'modifiedBy' | 'fields'>;

interface VersionRow {
  version: number;
  modified_at: string;
  modified_by: string;
  fields: string;
}

/** Keeps the item as it stands, before it is written over. */
export function keepVersion(sql: Sql, list: List, item: Item): void {
  sql.run(
    `INSERT INTO graph_item_versions (list, item, version, modified_at, modified_by, fields)
     VALUES (?, ?, ?, ?, ?, ?)`,
    list.number,
    item.id,
    item.version,
    item.modifiedAt,
    JSON.stringify(item.modifiedBy),
    JSON.stringify(item.fields),
  );
}

export function forgetVersions(sql: Sql, list: List, item: Item): void {
  sql.run('DELETE FROM graph_item_versions WHERE list = ? AND item = ?', list.number, item.id);
}

/** Newest first, the item as it stands being the first. */
export function versionsOf(sql: Sql, list: List, item: Item): readonly ItemVersion[] {
  const earlier = sql
    .all<VersionRow>(
      `SELECT version, modified_at, modified_by, fields FROM graph_item_versions
       WHERE list = ? AND item = ? ORDER BY version DESC`,
      list.number,
      item.id,
    )
    .map((row): ItemVersion => ({
      version: row.version,
      modifiedAt: row.modified_at,
      modifiedBy: JSON.parse(row.modified_by) as AppIdentity,
      fields: JSON.parse(row.fields) as Fields,
    }));
  return [item, ...earlier];
}
