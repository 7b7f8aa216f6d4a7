import { DatabaseSync } from 'node:sqlite';
import type { BuildMessage, BuildOrder } from './build-messages.ts';
import { deleteFile } from './delete-file.ts';
import { openFile } from './open-file.ts';
import { createRowStore } from './row-store.ts';
import { saidIndexes, withoutSaidIndexes } from './said-values.ts';
import { createTouched } from './touched.ts';

/** A file that is not whole yet is thrown away after any fault: it needs neither a journal on the disk nor to be synced. */
const WHILE_IT_IS_FILLED =
  'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000;';

/** Once it is whole it must not be lost: the change of journal syncs everything (sqlite.org: "PRAGMA synchronous"). */
const ONCE_IT_IS_WHOLE = 'PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL;';

/** A copy of the file in use without the lists to be read again, for their pages to be put into. */
export function createFileBeingBuilt({ path, currentPath, fingerprint, lists }: BuildOrder) {
  deleteFile(path);
  const current = new DatabaseSync(currentPath, { readOnly: true });
  current.prepare('VACUUM INTO ?').run(path);
  current.close();
  const db = openFile(path, fingerprint);
  db.exec(WHILE_IT_IS_FILLED + withoutSaidIndexes);
  const rows = createRowStore(db);
  for (const list of lists) rows.empty(list);
  return {
    take(message: BuildMessage): void {
      if (message.kind === 'page') rows.applyPage(message.list, message.items, message.position);
      else {
        db.exec(saidIndexes);
        createTouched(db).byEverything();
        db.exec(ONCE_IT_IS_WHOLE);
        db.close();
      }
    },
    /** Leaves it as it is, finished or not. */
    leave(): void {
      if (db.isOpen) db.close();
    },
  };
}
