import type { DatabaseSync } from 'node:sqlite';
import type { Waiting } from '../ports/waiting.ts';
import { everythingOf } from './touched.ts';

/** More than is looked at before what waits is asked for again. */
const MOST_AT_ONCE = 1000;

/** What waits to be looked at, in the file whose rows wake it. */
export interface WaitingStore extends Omit<Waiting, 'pause'> {
  count(work: 'counts'): number;
}

export const waitingStatements = {
  due: `SELECT number, subject FROM waiting INDEXED BY waiting_by_time WHERE work = ? AND at <= ?
    ORDER BY at, number LIMIT ?`,
  count: 'SELECT count(*) AS waiting FROM waiting WHERE work = ?',
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
    count: (work) => Number(count.get(work)?.['waiting'] ?? 0),
  };
}
