/** The people of the tenant: the seed, and what was changed since, which outlives a restart. */
import type { DatabaseSync } from 'node:sqlite';
import type { Directory, DirectoryChange, DirectoryUser } from '../tenant.ts';

interface ChangeRow {
  readonly change: number;
  readonly user_id: string;
  /** JSON; null once the user is gone. */
  readonly body: string | null;
}

/** Looks people up by object id or by principal name, both case-insensitive as in Entra. */
export const createDirectory = (seed: readonly DirectoryUser[], db: DatabaseSync): Directory => {
  db.exec(`CREATE TABLE IF NOT EXISTS directory_changes (
    change INTEGER PRIMARY KEY AUTOINCREMENT, user_id TEXT NOT NULL UNIQUE, body TEXT
  ) STRICT`);
  const read = db.prepare('SELECT change, user_id, body FROM directory_changes ORDER BY change');
  const write = db.prepare('INSERT OR REPLACE INTO directory_changes (user_id, body) VALUES (?, ?)');

  const readChanges = (): readonly DirectoryChange[] =>
    (read.all() as unknown as ChangeRow[]).map(({ change, user_id: userId, body }) => ({
      change,
      userId,
      user: body === null ? undefined : (JSON.parse(body) as DirectoryUser),
    }));
  const stateAfter = (changes: readonly DirectoryChange[]) => {
    const byId = new Map(seed.map((user) => [user.id.toLowerCase(), user]));
    for (const { userId, user } of changes) {
      if (user === undefined) byId.delete(userId);
      else byId.set(userId, user);
    }
    const users = [...byId.values()];
    const byPrincipalName = new Map(users.map((user) => [user.userPrincipalName.toLowerCase(), user]));
    return { changes, users, byId, byPrincipalName };
  };
  let state = stateAfter(readChanges());
  const store = (userId: string, body: string | null): void => {
    write.run(userId.toLowerCase(), body);
    state = stateAfter(readChanges());
  };

  return {
    users: () => state.users,
    user: (idOrPrincipalName) =>
      state.byId.get(idOrPrincipalName.toLowerCase()) ??
      state.byPrincipalName.get(idOrPrincipalName.toLowerCase()),
    directReports: (id) => state.users.filter((user) => user.managerId === id.toLowerCase()),
    put: (user) => store(user.id, JSON.stringify(user)),
    putAll(users) {
      db.exec('BEGIN');
      for (const user of users) write.run(user.id.toLowerCase(), JSON.stringify(user));
      db.exec('COMMIT');
      state = stateAfter(readChanges());
    },
    remove: (id) => store(id, null),
    changesAfter: (change) => state.changes.filter((each) => each.change > change),
    lastChange: () => state.changes.at(-1)?.change ?? 0,
  };
};
