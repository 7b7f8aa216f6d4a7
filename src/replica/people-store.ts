import type { DatabaseSync } from 'node:sqlite';
import type { DirectoryAccount } from '../domain/people/account.ts';
import { inTransaction } from './row-store.ts';

export interface PeopleStore {
  find(oid: string): DirectoryAccount | undefined;
  reportsOf(managerOid: string): readonly string[];
  all(): readonly DirectoryAccount[];
  count(): number;
  /** ISO instant of the last whole reading; undefined before the first. */
  syncedAt(): string | undefined;
  /** Everybody at once: who is not among them has left the directory. */
  replaceAll(people: readonly DirectoryAccount[], at: string): void;
}

export const peopleStatements = {
  find: 'SELECT * FROM people WHERE oid = ?',
  reports: 'SELECT oid FROM people WHERE manager_oid = ? ORDER BY oid',
} as const;

const accountIn = (row: Readonly<Record<string, unknown>>): DirectoryAccount => ({
  oid: String(row['oid']),
  displayName: String(row['display_name']),
  principalName: String(row['principal_name']),
  mail: String(row['mail']),
  jobTitle: String(row['job_title']),
  managerOid: typeof row['manager_oid'] === 'string' ? row['manager_oid'] : undefined,
  isEnabled: row['enabled'] === 1,
  isGuest: row['guest'] === 1,
});

export function createPeopleStore(db: DatabaseSync): PeopleStore {
  const find = db.prepare(peopleStatements.find);
  const reports = db.prepare(peopleStatements.reports);
  const all = db.prepare('SELECT * FROM people ORDER BY display_name, oid');
  const count = db.prepare('SELECT count(*) AS people FROM people');
  const put = db.prepare(
    'INSERT OR REPLACE INTO people (oid, display_name, principal_name, mail, job_title, manager_oid, enabled, guest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const fact = db.prepare("SELECT value FROM facts WHERE name = 'directory-synced-at'");
  const putFact = db.prepare("INSERT OR REPLACE INTO facts (name, value) VALUES ('directory-synced-at', ?)");
  // A request about everybody asks for each account; the few thousand there are fit in memory.
  const found = new Map<string, DirectoryAccount>();
  return {
    find(oid) {
      const known = found.get(oid);
      if (known) return known;
      const row = find.get(oid);
      const account = row && accountIn(row);
      if (account) found.set(oid, account);
      return account;
    },
    reportsOf: (managerOid) => reports.all(managerOid).map((row) => String(row['oid'])),
    all: () => all.all().map(accountIn),
    count: () => Number(count.get()?.['people'] ?? 0),
    syncedAt() {
      const value = fact.get()?.['value'];
      return typeof value === 'string' ? value : undefined;
    },
    replaceAll: (people, at) =>
      inTransaction(db, () => {
        db.exec('DELETE FROM people');
        for (const each of people) {
          const { oid, displayName, principalName, mail, jobTitle, managerOid } = each;
          const [enabled, guest] = [each.isEnabled ? 1 : 0, each.isGuest ? 1 : 0];
          put.run(oid, displayName, principalName, mail, jobTitle, managerOid ?? null, enabled, guest);
        }
        putFact.run(at);
        found.clear();
      }),
  };
}
