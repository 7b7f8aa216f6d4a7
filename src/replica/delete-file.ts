import { rmSync } from 'node:fs';

/** Deletes a file of SQLite with its log, which would be taken for that of the next file of the name. */
export function deleteFile(path: string): void {
  for (const each of [path, `${path}-wal`, `${path}-shm`]) rmSync(each, { force: true });
}
