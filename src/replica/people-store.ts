import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './row-store.ts';

/** A person as the organisation's directory has them. */
export interface DirectoryPerson {
  readonly oid: string;
  readonly displayName: string;
  readonly principalName: string;
  readonly jobTitle: string;
  readonly managerOid: string | undefined;
  readonly isEnabled: boolean;
}

export interface PeopleStore {
  find(oid: string): DirectoryPerson | undefined;
  reportsOf(managerOid: string): readonly string[];
  all(): readonly DirectoryPerson[];
  count(): number;
  /** ISO instant of the last whole reading; undefined before the first. */
  syncedAt(): string | undefined;
  /** Everybody at once: who is not among them has left the directory. */
  replaceAll(people: readonly DirectoryPerson[], at: string): void;
}

export const peopleStatements = {
  find: 'SELECT * FROM people WHERE oid = ?',
  reports: 'SELECT oid FROM people WHERE manager_oid = ? ORDER BY oid',
} as const;

const personOf = (row: Readonly<Record<string, unknown>>): DirectoryPerson => ({
  oid: String(row['oid']),
  displayName: String(row['display_name']),
  principalName: String(row['principal_name']),
  jobTitle: String(row['job_title']),
  managerOid: typeof row['manager_oid'] === 'string' ? row['manager_oid'] : undefined,
  isEnabled: row['enabled'] === 1,
});

export function createPeopleStore(db: DatabaseSync): PeopleStore {
  const find = db.prepare(peopleStatements.find);
  const reports = db.prepare(peopleStatements.reports);
  const all = db.prepare('SELECT * FROM people ORDER BY display_name, oid');
  const count = db.prepare('SELECT count(*) AS people FROM people');
  const put = db.prepare(
    'INSERT OR REPLACE INTO people (oid, display_name, principal_name, job_title, manager_oid, enabled) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const fact = db.prepare("SELECT value FROM facts WHERE name = 'directory-synced-at'");
  const putFact = db.prepare("INSERT OR REPLACE INTO facts (name, value) VALUES ('directory-synced-at', ?)");
  return {
    find(oid) {
      const row = find.get(oid);
      return row && personOf(row);
    },
    reportsOf: (managerOid) => reports.all(managerOid).map((row) => String(row['oid'])),
    all: () => all.all().map(personOf),
    count: () => Number(count.get()?.['people'] ?? 0),
    syncedAt() {
      const value = fact.get()?.['value'];
      return typeof value === 'string' ? value : undefined;
    },
    replaceAll: (people, at) =>
      inTransaction(db, () => {
        db.exec('DELETE FROM people');
        for (const each of people) {
          const { oid, displayName, principalName, jobTitle, managerOid, isEnabled } = each;
          put.run(oid, displayName, principalName, jobTitle, managerOid ?? null, isEnabled ? 1 : 0);
        }
        putFact.run(at);
      }),
  };
}
