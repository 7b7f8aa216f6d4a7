import { DatabaseSync } from 'node:sqlite';
import type { BuildMessage, BuildOrder } from './build-messages.ts';
import { deleteFile, openFile } from './open-file.ts';
import { createRowStore } from './row-store.ts';
import { createTouched } from './touched.ts';

/** A copy of the file in use without the lists to be read again, for their pages to be put into. */
export function createFileBeingBuilt({ path, currentPath, fingerprint, lists }: BuildOrder) {
  deleteFile(path);
  const current = new DatabaseSync(currentPath, { readOnly: true });
  current.prepare('VACUUM INTO ?').run(path);
  current.close();
  const db = openFile(path, fingerprint);
  const rows = createRowStore(db);
  for (const list of lists) rows.empty(list);
  return {
    take(message: BuildMessage): void {
      if (message.kind === 'page') rows.applyPage(message.list, message.items, message.position);
      else {
        createTouched(db).byEverything();
        db.close();
      }
    },
    /** Leaves it as it is, finished or not. */
    leave(): void {
      if (db.isOpen) db.close();
    },
  };
}
