import type { DatabaseSync } from 'node:sqlite';
import type { CivilDate } from '../domain/cycles/civil-date.ts';

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
