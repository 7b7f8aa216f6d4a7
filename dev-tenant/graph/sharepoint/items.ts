import { randomUUID } from 'node:crypto';
import type { Result } from '../exchange.ts';
import { no, ok, refusal } from '../exchange.ts';
import type { Sql } from '../sql.ts';
import type { Column } from './column.ts';
import { valueExpression } from './columns.ts';
import type { FieldChanges, Fields } from './field-values.ts';
import { changed } from './field-values.ts';
import type { Item } from './item.ts';
import { forgetVersions, keepVersion } from './item-versions.ts';
import type { AppIdentity, List } from './lists.ts';
import { itemTable } from './lists.ts';

export interface Write {
  readonly list: List;
  readonly columns: readonly Column[];
  readonly changes: FieldChanges;
  readonly by: AppIdentity;
  readonly at: string;
}

export interface Items {
  find(list: List, id: string): Item | undefined;
  create(write: Write): Result<Item>;
  update(item: Item, write: Write): Result<Item>;
  remove(list: List, item: Item): void;
}

export interface ItemRow {
  id: number;
  guid: string;
  version: number;
  change: number;
  created_at: string;
  modified_at: string;
  created_by: string;
  modified_by: string;
  fields: string;
}

export const readItem = (row: ItemRow): Item => ({
  id: row.id,
  guid: row.guid,
  version: row.version,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
  createdBy: JSON.parse(row.created_by) as AppIdentity,
  modifiedBy: JSON.parse(row.modified_by) as AppIdentity,
  fields: JSON.parse(row.fields) as Fields,
});

/** Graph's words for it are known, its status is not (msgraph-sdk-dotnet#790). */
const duplicate = () =>
  refusal(
    400,
    'invalidRequest',
    'One or more fields with unique constraints already has the provided value.',
  );

export function createItems(sql: Sql): Items {
  function takesUsedValue({ list, columns, changes }: Write, itself: number): boolean {
    return columns.some((column) => {
      const value = changes.get(column.name);
      if (!column.enforceUniqueValues || value === undefined || value === null) return false;
      const holder = sql.get<{ id: number }>(
        `SELECT id FROM ${itemTable(list)} WHERE ${valueExpression(column)} = ? AND +id <> ?`,
        typeof value === 'boolean' ? Number(value) : value,
        itself,
      );
      return holder !== undefined;
    });
  }

  function nextPosition(list: List, newItems: 0 | 1, write?: Pick<Write, 'at' | 'by'>) {
    const position = sql.get<{ last_item: number; last_change: number }>(
      `UPDATE graph_lists SET last_item = last_item + ?, last_change = last_change + 1,
         modified_at = coalesce(?, modified_at), modified_by = coalesce(?, modified_by)
       WHERE number = ? RETURNING last_item, last_change`,
      newItems,
      write?.at ?? null,
      write ? JSON.stringify(write.by) : null,
      list.number,
    );
    if (!position) throw new Error(`The list ${list.id} is not stored.`);
    return { item: position.last_item, change: position.last_change };
  }

  return {
    find(list, id) {
      if (!/^\d{1,15}$/.test(id)) return undefined;
      const row = sql.get<ItemRow>(`SELECT * FROM ${itemTable(list)} WHERE id = ?`, Number(id));
      return row && readItem(row);
    },

    create: (write) =>
      sql.attempt<Item>(() => {
        if (takesUsedValue(write, 0)) return no(duplicate());
        const next = nextPosition(write.list, 1, write);
        const item: Item = {
          id: next.item,
          guid: randomUUID(),
          version: 1,
          createdAt: write.at,
          modifiedAt: write.at,
          createdBy: write.by,
          modifiedBy: write.by,
          fields: changed({}, write.changes),
        };
        const author = JSON.stringify(write.by);
        sql.run(
          `INSERT INTO ${itemTable(write.list)}
             (id, guid, version, change, created_at, modified_at, created_by, modified_by, fields)
           VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)`,
          item.id,
          item.guid,
          next.change,
          write.at,
          write.at,
          author,
          author,
          JSON.stringify(item.fields),
        );
        return ok(item);
      }),

    update: (item, write) =>
      sql.attempt<Item>(() => {
        if (takesUsedValue(write, item.id)) return no(duplicate());
        keepVersion(sql, write.list, item);
        const next = nextPosition(write.list, 0, write);
        const updated: Item = {
          ...item,
          version: item.version + 1,
          modifiedAt: write.at,
          modifiedBy: write.by,
          fields: changed(item.fields, write.changes),
        };
        sql.run(
          `UPDATE ${itemTable(write.list)}
           SET version = ?, change = ?, modified_at = ?, modified_by = ?, fields = ? WHERE id = ?`,
          updated.version,
          next.change,
          write.at,
          JSON.stringify(write.by),
          JSON.stringify(updated.fields),
          item.id,
        );
        return ok(updated);
      }),

    remove(list, item) {
      sql.attempt(() => {
        const { change } = nextPosition(list, 0);
        forgetVersions(sql, list, item);
        sql.run(`DELETE FROM ${itemTable(list)} WHERE id = ?`, item.id);
        sql.run(
          'INSERT INTO graph_deleted_items (list, change, item) VALUES (?, ?, ?)',
          list.number,
          change,
          item.id,
        );
        return ok(undefined);
      });
    },
  };
}
