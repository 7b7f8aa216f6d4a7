import { backup, DatabaseSync } from 'node:sqlite';
import { LIST_NAMES } from '../../sharepoint/lists/index.ts';
import { deleteFile } from '../delete-file.ts';

/** All pages in one step, beside the thread that serves: between two steps a write would begin the copy anew. */
const ALL_PAGES = 2 ** 31 - 1;

/** Copies the file in use as it is at one moment, while it is read and written. */
export async function copyFile(path: string, copy: string): Promise<void> {
  deleteFile(copy);
  // A connection of its own: one that serves would have to wait for each step.
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    await backup(db, copy, { rate: ALL_PAGES });
  } finally {
    db.close();
  }
}

function isWhole(db: DatabaseSync): boolean {
  const complete = db.prepare('SELECT list FROM positions WHERE completed_at IS NOT NULL').all();
  const lists = new Set(complete.map(({ list }) => list));
  const directory = db.prepare("SELECT 1 FROM facts WHERE name = 'directory-synced-at'").get();
  return directory !== undefined && LIST_NAMES.every((name) => lists.has(name));
}

/** What a file is, without changing it. */
export type FileState = 'of-use' | 'of-another-shape' | 'incomplete' | 'damaged';

/**
 * Whether a replica can go on from this file: it is there, of that fingerprint, and every list and the directory were read
 * whole.
 */
export function stateOf(path: string, fingerprint: string): FileState {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const found = db.prepare("SELECT value FROM facts WHERE name = 'fingerprint'").get()?.['value'];
    if (found !== fingerprint) return 'of-another-shape';
    return isWhole(db) ? 'of-use' : 'incomplete';
  } catch {
    return 'damaged';
  } finally {
    if (db?.isOpen) db.close();
  }
}
