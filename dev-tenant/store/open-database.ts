import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The one file that holds everything the tenant must remember over a restart. */
export const openDatabase = (dataDirectory: string): DatabaseSync => {
  mkdirSync(dataDirectory, { recursive: true });
  const db = new DatabaseSync(join(dataDirectory, 'tenant.sqlite'));
  // WAL with NORMAL loses at most the last moments when the machine itself fails, never consistency (sqlite.org/wal.html).
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;',
  );
  return db;
};
