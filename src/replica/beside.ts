import { DatabaseSync } from 'node:sqlite';
import type { Directory } from '../ports/directory.ts';
import type { Records } from '../ports/records.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import type { CountStore } from './count-store.ts';
import { createCountStore } from './count-store.ts';
import { createListRows } from './list-rows.ts';
import { createPeopleStore } from './people-store.ts';
import { createRowStore } from './row-store.ts';
import { createRowValues } from './row-values.ts';
import type { WaitingStore } from './waiting-store.ts';
import { createWaitingStore } from './waiting-store.ts';

/** The file in use, opened once more by another thread: rows are read there, and counts kept. */
export interface FileBeside {
  /** They refuse to be written. */
  readonly records: Records;
  readonly directory: Pick<Directory, 'accountOf' | 'directReportsOf'>;
  readonly counts: CountStore;
  readonly waiting: WaitingStore;
  /** Everything read in the work is of one moment. */
  readonly atOneMoment: <Value>(work: () => Value) => Value;
  readonly close: () => void;
}

const readOnly = (): never => {
  throw new Error('Rows are written by the thread that serves people.');
};

/** `mostBytes`: what rows that were read may take in memory. */
export function openBeside(path: string, mostBytes: number): FileBeside {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;');
  const values = createRowValues(mostBytes);
  const rows = createRowStore(db, values);
  const use = <Value>(work: (held: typeof rows) => Value) => work(rows);
  const parts = { read: use, write: readOnly, onAccepted: readOnly };
  const lists = LIST_NAMES.map((name) => [name, createListRows(name, parts)] as const);
  const people = createPeopleStore(db);
  const version = db.prepare('PRAGMA data_version');
  let seenVersion: unknown;

  /** Rows that are kept in memory are of the moment at which nobody had written since. */
  function forgetWhatChanged(): void {
    const now = version.get()?.['data_version'];
    if (now !== seenVersion) LIST_NAMES.forEach(values.forgetAll);
    seenVersion = now;
  }

  return {
    // The map is filled with the rows of each name.
    records: Object.fromEntries(
      lists.map(([name, list]) => [name, { ...list, create: readOnly, replace: readOnly }]),
    ) as unknown as Records,
    directory: {
      accountOf: (oid) => people.find(oid),
      directReportsOf: (oid) => people.reportsOf(oid),
    },
    counts: createCountStore(db),
    waiting: createWaitingStore(db),
    atOneMoment(work) {
      db.exec('BEGIN');
      try {
        forgetWhatChanged();
        return work();
      } finally {
        db.exec('COMMIT');
      }
    },
    close: () => db.close(),
  };
}
