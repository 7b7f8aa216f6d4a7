import type { DatabaseSync } from 'node:sqlite';
import type { Waiting } from '../ports/waiting.ts';
import { everythingOf } from './touched.ts';

/** More than is looked at before what waits is asked for again. */
const MOST_AT_ONCE = 1000;

/** Comes after every instant. */
const LAST_OF_ALL = '~';

/** What waits to be looked at, in the file whose rows wake it. */
export interface WaitingStore extends Omit<Waiting, 'pause'> {
  /** How many wait; of those to be looked at by an instant, where one is given. */
  count(work: 'counts', by?: string): number;
}

export const waitingStatements = {
  due: `SELECT number, subject, because FROM waiting INDEXED BY waiting_by_time WHERE work = ? AND at <= ?
    ORDER BY at, number LIMIT ?`,
  count: 'SELECT count(*) AS waiting FROM waiting INDEXED BY waiting_by_time WHERE work = ? AND at <= ?',
  drop: 'DELETE FROM waiting WHERE number = ?',
  again: 'UPDATE waiting SET at = ? WHERE number = ?',
} as const;

export function createWaitingStore(db: DatabaseSync): WaitingStore {
  const due = db.prepare(waitingStatements.due);
  const count = db.prepare(waitingStatements.count);
  const drop = db.prepare(waitingStatements.drop);
  const again = db.prepare(waitingStatements.again);
  return {
    due: (work, at, limit = MOST_AT_ONCE) =>
      due.all(work, at, limit).map((row) => ({
        work,
        subject: String(row['subject']),
        number: Number(row['number']),
        because: String(row['because']),
      })),
    settle({ number }, at) {
      if (at === undefined) drop.run(number);
      else again.run(at, number);
    },
    wakeAll(work) {
      db.prepare(
        `INSERT OR REPLACE INTO waiting (work, subject, at) SELECT ?, *, '' FROM (${everythingOf[work]})`,
      ).run(work);
    },
    count: (work, by = LAST_OF_ALL) => Number(count.get(work, by)?.['waiting'] ?? 0),
  };
}
