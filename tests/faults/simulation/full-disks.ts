import { DatabaseSync } from 'node:sqlite';

/** What SQLite says where a disk is full; it has undone the transaction by then (sqlite.org: "Result and Error Codes"). */
const full = () =>
  Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });

/**
 * Has writing to some files fail as on a full disk, when a transaction is to be kept. Gives the way back. In SQLite itself,
 * because the product has no place where a test could come between.
 */
export function fillDisks(isFull: (path: string) => boolean, onFull: () => void): () => void {
  const before = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec');
  const exec = before?.value as (this: DatabaseSync, sql: string) => void;
  Object.defineProperty(DatabaseSync.prototype, 'exec', {
    configurable: true,
    writable: true,
    value(this: DatabaseSync, sql: string) {
      if (sql === 'COMMIT' && isFull(this.location() ?? '')) {
        exec.call(this, 'ROLLBACK');
        onFull();
        throw full();
      }
      exec.call(this, sql);
    },
  });
  return () => {
    if (before) Object.defineProperty(DatabaseSync.prototype, 'exec', before);
  };
}
