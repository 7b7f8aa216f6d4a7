import { randomBytes, randomUUID } from 'node:crypto';
import type { IdentitySet } from '@microsoft/microsoft-graph-types';
import type { Sql } from '../sql.ts';
import type { Drive } from './drives.ts';

/** A file or a folder. */
export interface DriveItem {
  readonly id: string;
  readonly guid: string;
  readonly driveId: string;
  /** Undefined for the root. */
  readonly parentId: string | undefined;
  readonly name: string;
  /** Undefined for a folder. */
  readonly mimeType: string | undefined;
  /** In bytes. */
  readonly size: number;
  readonly version: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly createdBy: IdentitySet;
  readonly modifiedBy: IdentitySet;
  readonly isDeleted: boolean;
  readonly change: number;
}

/** Who writes, and when. */
export interface Writing {
  readonly by: IdentitySet;
  readonly at: string;
}

export interface NewDriveItem extends Writing {
  readonly drive: Drive;
  readonly parentId: string;
  readonly name: string;
  /** Undefined for a folder. */
  readonly file: { readonly mimeType: string; readonly content: Uint8Array } | undefined;
}

export interface DriveItems {
  root(drive: Drive): DriveItem;
  find(drive: Drive, id: string): DriveItem | undefined;
  byGuid(guid: string): DriveItem | undefined;
  child(parent: DriveItem, name: string): DriveItem | undefined;
  children(parent: DriveItem): readonly DriveItem[];
  content(item: DriveItem): Uint8Array;
  create(item: NewDriveItem): DriveItem;
  replace(item: DriveItem, file: NonNullable<NewDriveItem['file']>, writing: Writing): DriveItem;
  /** Renames or moves. */
  change(item: DriveItem, place: { name: string; parentId: string }, writing: Writing): DriveItem;
  /** With everything in it. */
  remove(item: DriveItem, at: string): void;
  /** Those changed after a change or an instant, deleted ones too, in the order of changes. */
  changedAfter(drive: Drive, after: number | string): readonly DriveItem[];
  used(drive: Drive): number;
}

interface Row {
  id: string;
  guid: string;
  drive: string;
  parent: string | null;
  name: string;
  mime_type: string | null;
  size: number;
  version: number;
  created_at: string;
  modified_at: string;
  created_by: string;
  modified_by: string;
  is_deleted: number;
  change: number;
}

const columns = `id, guid, drive, parent, name, mime_type, size, version, created_at, modified_at, created_by,
  modified_by, is_deleted, change`;

const read = (row: Row): DriveItem => ({
  id: row.id,
  guid: row.guid,
  driveId: row.drive,
  parentId: row.parent ?? undefined,
  name: row.name,
  mimeType: row.mime_type ?? undefined,
  size: row.size,
  version: row.version,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
  createdBy: JSON.parse(row.created_by) as IdentitySet,
  modifiedBy: JSON.parse(row.modified_by) as IdentitySet,
  isDeleted: row.is_deleted === 1,
  change: row.change,
});

const newId = (): string => `01${randomBytes(20).toString('hex').toUpperCase().slice(0, 32)}`;

export function createDriveItems(sql: Sql): DriveItems {
  const one = (where: string, ...values: string[]): DriveItem | undefined => {
    const row = sql.get<Row>(`SELECT ${columns} FROM graph_drive_items WHERE ${where}`, ...values);
    return row && read(row);
  };
  const stored = (id: string): DriveItem => {
    const item = one('id = ?', id);
    if (!item) throw new Error('The item just stored is not there.');
    return item;
  };
  const nextChange = (driveId: string): number => {
    const row = sql.get<{ last_change: number }>(
      'UPDATE graph_drives SET last_change = last_change + 1 WHERE id = ? RETURNING last_change',
      driveId,
    );
    if (!row) throw new Error(`The drive ${driveId} is not stored.`);
    return row.last_change;
  };
  const insert = (
    drive: Drive,
    parentId: string | null,
    name: string,
    file: NewDriveItem['file'],
    { by, at }: Writing,
  ): DriveItem => {
    const id = newId();
    const author = JSON.stringify(by);
    sql.run(
      `INSERT INTO graph_drive_items (${columns}, content)
       VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 0, ?, ?)`,
      id,
      randomUUID(),
      drive.id,
      parentId,
      name,
      file?.mimeType ?? null,
      file?.content.length ?? 0,
      at,
      at,
      author,
      author,
      nextChange(drive.id),
      file?.content ?? null,
    );
    return stored(id);
  };
  const children = (parent: DriveItem): readonly DriveItem[] =>
    sql
      .all<Row>(
        `SELECT ${columns} FROM graph_drive_items WHERE parent = ? AND is_deleted = 0 ORDER BY name`,
        parent.id,
      )
      .map(read);
  const touched = (
    item: DriveItem,
    { by, at }: Writing,
    set: string,
    ...values: (string | Uint8Array | number)[]
  ) => {
    sql.run(
      `UPDATE graph_drive_items SET ${set}, version = version + 1, modified_at = ?, modified_by = ?, change = ?
       WHERE id = ?`,
      ...values,
      at,
      JSON.stringify(by),
      nextChange(item.driveId),
      item.id,
    );
    return stored(item.id);
  };
  const remove = (item: DriveItem, at: string): void => {
    for (const child of children(item)) remove(child, at);
    sql.run(
      'UPDATE graph_drive_items SET is_deleted = 1, content = NULL, modified_at = ?, change = ? WHERE id = ?',
      at,
      nextChange(item.driveId),
      item.id,
    );
  };

  return {
    root: (drive) =>
      one('drive = ? AND parent IS NULL', drive.id) ??
      insert(drive, null, 'root', undefined, {
        by: {
          user: {
            displayName: 'System Account',
            ...(drive.ownerId !== undefined && { id: drive.ownerId }),
          },
        },
        at: drive.createdAt,
      }),
    find: (drive, id) => one('drive = ? AND id = ? AND is_deleted = 0', drive.id, id),
    byGuid: (guid) => one('guid = ? AND is_deleted = 0', guid),
    child: (parent, name) => one('parent = ? AND name = ? AND is_deleted = 0', parent.id, name),
    children,
    content: ({ id }) =>
      sql.get<{ content: Uint8Array | null }>('SELECT content FROM graph_drive_items WHERE id = ?', id)
        ?.content ?? new Uint8Array(),
    create: ({ drive, parentId, name, file, ...writing }) => insert(drive, parentId, name, file, writing),
    replace: (item, { mimeType, content }, writing) =>
      touched(item, writing, 'mime_type = ?, size = ?, content = ?', mimeType, content.length, content),
    change: (item, { name, parentId }, writing) =>
      touched(item, writing, 'name = ?, parent = ?', name, parentId),
    remove,
    changedAfter: (drive, after) =>
      sql
        .all<Row>(
          `SELECT ${columns} FROM graph_drive_items WHERE drive = ? AND
             ${typeof after === 'number' ? 'change' : 'modified_at'} > ? ORDER BY change`,
          drive.id,
          after,
        )
        .map(read),
    used: (drive) =>
      sql.get<{ used: number | null }>(
        'SELECT sum(size) AS used FROM graph_drive_items WHERE drive = ? AND is_deleted = 0',
        drive.id,
      )?.used ?? 0,
  };
}
