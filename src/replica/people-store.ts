import type { DatabaseSync } from 'node:sqlite';
import type { DirectoryAccount } from '../domain/people/account.ts';
import { inTransaction } from './in-transaction.ts';
import { createTouched } from './touched.ts';

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

const columnsOf = ({ oid, displayName, principalName, mail, jobTitle, ...each }: DirectoryAccount) =>
  [
    oid,
    displayName,
    principalName,
    mail,
    jobTitle,
    each.managerOid ?? null,
    each.isEnabled ? 1 : 0,
    each.isGuest ? 1 : 0,
  ] as const;

/** What decides who answers for whom. */
const isSameInLine = (one: DirectoryAccount | undefined, other: DirectoryAccount | undefined): boolean =>
  one?.managerOid === other?.managerOid && one?.isEnabled === other?.isEnabled;

export function createPeopleStore(db: DatabaseSync): PeopleStore {
  const touched = createTouched(db);
  const find = db.prepare(peopleStatements.find);
  const reports = db.prepare(peopleStatements.reports);
  const all = db.prepare('SELECT * FROM people ORDER BY display_name, oid');
  const oids = db.prepare('SELECT oid FROM people');
  const count = db.prepare('SELECT count(*) AS people FROM people');
  const put = db.prepare(
    'INSERT OR REPLACE INTO people (oid, display_name, principal_name, mail, job_title, manager_oid, enabled, guest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM people WHERE oid = ?');
  const fact = db.prepare("SELECT value FROM facts WHERE name = 'directory-synced-at'");
  const putFact = db.prepare("INSERT OR REPLACE INTO facts (name, value) VALUES ('directory-synced-at', ?)");
  const findOne = (oid: string): DirectoryAccount | undefined => {
    const row = find.get(oid);
    return row && accountIn(row);
  };

  /** Whoever is no longer as the directory says; undefined for who has left it. Nothing is written of the others. */
  function changed(people: readonly DirectoryAccount[]): ReadonlyMap<string, DirectoryAccount | undefined> {
    const byOid = new Map(people.map((account) => [account.oid, account]));
    const gone = oids
      .all()
      .map((row) => String(row['oid']))
      .filter((oid) => !byOid.has(oid));
    const others = [...byOid.values()].filter((account) => {
      const held = findOne(account.oid);
      return !held || columnsOf(held).join('\n') !== columnsOf(account).join('\n');
    });
    return new Map([
      ...gone.map((oid) => [oid, undefined] as const),
      ...others.map((account) => [account.oid, account] as const),
    ]);
  }

  return {
    find: findOne,
    reportsOf: (managerOid) => reports.all(managerOid).map((row) => String(row['oid'])),
    all: () => all.all().map(accountIn),
    count: () => Number(count.get()?.['people'] ?? 0),
    syncedAt() {
      const value = fact.get()?.['value'];
      return typeof value === 'string' ? value : undefined;
    },
    replaceAll: (people, at) =>
      inTransaction(db, () => {
        const changes = changed(people);
        const inLine = [...changes].filter(([oid, account]) => !isSameInLine(findOne(oid), account));
        // Those who were around somebody, and those who are.
        for (const [oid] of inLine) touched.byAccount(oid);
        for (const [oid, account] of changes) {
          if (account) put.run(...columnsOf(account));
          else remove.run(oid);
        }
        for (const [oid] of inLine) touched.byAccount(oid);
        putFact.run(at);
      }),
  };
}
