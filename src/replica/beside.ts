import { DatabaseSync } from 'node:sqlite';
import type { Directory } from '../ports/directory.ts';
import type { PeopleIndex } from '../ports/people-index.ts';
import type { Records } from '../ports/records.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import type { AheadStore } from './ahead-store.ts';
import { createAheadStore } from './ahead-store.ts';
import type { CountStore } from './count-store.ts';
import { createCountStore } from './count-store.ts';
import type { ListRows } from '../sharepoint/local-rows.ts';
import { createListRows } from './list-rows.ts';
import { LOG_PAGES_BESIDE } from './open-file.ts';
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
  readonly peopleIndex: PeopleIndex;
  readonly counts: CountStore;
  readonly waiting: WaitingStore;
  readonly ahead: AheadStore;
  /** Everything read in the work is of one moment. */
  readonly atOneMoment: <Value>(work: () => Value) => Value;
  readonly close: () => void;
}

const readOnly = (): never => {
  throw new Error('Rows are written by the thread that serves people.');
};

/** Of one list: those of one person, asked for once for each of their policies, and of the managers of some hundred people. */
const MOST_ANSWERS = 500;

type Answering = Pick<ListRows<unknown>, 'find' | 'where'>;

/** What was asked for is asked for again: under each policy of a person, and of a manager for each who reports to them. */
function answeringOnce({ find, where }: Answering): Answering & { readonly forget: () => void } {
  const found = new Map<string, ReturnType<typeof find>>();
  const looked = new Map<string, ReturnType<typeof where>>();
  function once<Answer>(known: Map<string, Answer>, question: string, answer: () => Answer): Answer {
    const kept = known.get(question);
    if (kept !== undefined || known.has(question)) return kept as Answer;
    if (known.size >= MOST_ANSWERS) known.clear();
    const fresh = answer();
    known.set(question, fresh);
    return fresh;
  }
  return {
    find: (key) => once(found, key, () => find(key)),
    where: (property, value) => once(looked, `${property} ${value}`, () => where(property, value)),
    forget() {
      found.clear();
      looked.clear();
    },
  };
}

/** `mostBytes`: what rows that were read may take in memory. */
export function openBeside(path: string, mostBytes: number): FileBeside {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;');
  db.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES_BESIDE};`);
  const values = createRowValues(mostBytes);
  const store = createRowStore(db, values);
  const use = <Value>(work: (held: typeof store) => Value) => work(store);
  const parts = { read: use, write: readOnly, onAccepted: readOnly };
  const lists = LIST_NAMES.map((name) => {
    const list = createListRows(name, parts);
    const { forget, ...answering } = answeringOnce(list);
    return { name, forget, rows: { ...list, ...answering, create: readOnly, replace: readOnly } };
  });
  const people = createPeopleStore(db);
  const version = db.prepare('PRAGMA data_version');
  let seenVersion: unknown;

  /** Rows that are kept in memory are of the moment at which nobody had written since. */
  function forgetWhatChanged(): void {
    const now = version.get()?.['data_version'];
    if (now !== seenVersion) {
      LIST_NAMES.forEach(values.forgetAll);
      for (const { forget } of lists) forget();
    }
    seenVersion = now;
  }

  return {
    // The map is filled with the rows of each name.
    records: Object.fromEntries(lists.map(({ name, rows }) => [name, rows])) as unknown as Records,
    directory: {
      accountOf: (oid) => people.find(oid),
      directReportsOf: (oid) => people.reportsOf(oid),
    },
    peopleIndex: store.peopleIndex,
    counts: createCountStore(db),
    waiting: createWaitingStore(db),
    ahead: createAheadStore(db),
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
