import type { Directory, DirectoryUser } from '../tenant.ts';

/** Looks people up by object id or by principal name, both case-insensitive as in Entra. */
export const createDirectory = (users: readonly DirectoryUser[]): Directory => {
  const byKey = new Map(
    users.flatMap((user) => [
      [user.id.toLowerCase(), user],
      [user.userPrincipalName.toLowerCase(), user],
    ]),
  );
  return {
    users: () => users,
    user: (idOrPrincipalName) => byKey.get(idOrPrincipalName.toLowerCase()),
    directReports: (id) => users.filter((user) => user.managerId === id.toLowerCase()),
  };
};
