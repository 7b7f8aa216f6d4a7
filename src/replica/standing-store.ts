import type { DatabaseSync } from 'node:sqlite';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { listNamed } from '../sharepoint/lists/index.ts';

/** A standing as it was judged. */
export interface KeptStanding {
  readonly judgedOn: CivilDate;
  /** The first day on which it may differ by time alone; null: none. */
  readonly changesOn: CivilDate | null;
  /** Which policy, in which version, judged it. */
  readonly mark: string;
  /** JSON; what the policy itself says is left out. */
  readonly standing: string;
}

export interface StandingStore {
  find(personOid: string, policyId: string): KeptStanding | undefined;
  put(personOid: string, policyId: string, kept: KeptStanding): void;
}

/** What a row holds in a property: its key, or an id that it is looked up by. */
const HELD = `(
  SELECT value FROM lookups WHERE list = ? AND item = ? AND property = ?
  UNION ALL
  SELECT key FROM rows WHERE list = ? AND item = ? AND ? = 'key'
)`;

/** Forgets the standings that a row touches. Called in the row's own transaction, before and after it changes. */
export function standingsTouched(db: DatabaseSync): {
  forgetOf(list: ListName, item: number): void;
  forgetAll(): void;
} {
  const forgetAll = db.prepare('DELETE FROM standings');
  const forget = {
    person: db.prepare(`DELETE FROM standings WHERE oid IN ${HELD}`),
    policy: db.prepare(`DELETE FROM standings WHERE policy IN ${HELD}`),
  };
  return {
    forgetOf(list, item) {
      const { feeds, subject } = listNamed(list);
      if (!feeds.includes('standing')) return;
      if (subject.of === 'everybody') forgetAll.run();
      else forget[subject.of].run(list, item, subject.by, list, item, subject.by);
    },
    forgetAll: () => {
      forgetAll.run();
    },
  };
}

export function createStandingStore(db: DatabaseSync): StandingStore {
  const find = db.prepare(
    'SELECT judged_on, changes_on, mark, standing FROM standings WHERE oid = ? AND policy = ?',
  );
  const put = db.prepare(
    'INSERT OR REPLACE INTO standings (oid, policy, judged_on, changes_on, mark, standing) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    find(personOid, policyId) {
      const row = find.get(personOid, policyId);
      return (
        row && {
          judgedOn: String(row['judged_on']) as CivilDate,
          changesOn: row['changes_on'] === null ? null : (String(row['changes_on']) as CivilDate),
          mark: String(row['mark']),
          standing: String(row['standing']),
        }
      );
    },
    put(personOid, policyId, { judgedOn, changesOn, mark, standing }) {
      put.run(personOid, policyId, judgedOn, changesOn, mark, standing);
    },
  };
}
