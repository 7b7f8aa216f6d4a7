import type { DatabaseSync } from 'node:sqlite';

/**
 * After some faults, a full disk among them, SQLite has undone the transaction itself (sqlite.org: "Response To Errors Within
 * A Transaction"). Whatever undoing comes to, the fault that led to it is the one to tell.
 */
function undo(db: DatabaseSync): void {
  if (!db.isTransaction) return;
  try {
    db.exec('ROLLBACK');
  } catch {
    // The caller throws what went wrong first.
  }
}

export function inTransaction<Value>(db: DatabaseSync, work: () => Value): Value {
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    undo(db);
    throw error;
  }
}
