import type { DirectoryAccount } from '../../src/domain/people/account.ts';
import type { Directory } from '../../src/ports/directory.ts';

/** What is not as usual of accounts, by object id; null: the account is gone. */
export type GivenAccounts = Readonly<Record<string, Partial<DirectoryAccount> | null>>;

/**
 * Who manages whom, from pairs: `memoryDirectory({ [report.oid]: manager.oid })`. Everybody has an enabled account, unless
 * said otherwise: `memoryDirectory({}, { [oid]: { isEnabled: false } })`.
 */
export const memoryDirectory = (
  managers: Readonly<Record<string, string>> = {},
  accounts: GivenAccounts = {},
): Directory => ({
  accountOf(oid) {
    const given = accounts[oid];
    if (given === null) return undefined;
    return {
      oid,
      displayName: '',
      principalName: '',
      mail: '',
      jobTitle: '',
      managerOid: managers[oid],
      isEnabled: true,
      isGuest: false,
      ...given,
    };
  },
  isCurrent: () => true,
  directReportsOf: (oid) =>
    Object.entries(managers)
      .filter(([report, manager]) => manager === oid && accounts[report] !== null)
      .map(([report]) => report),
});
