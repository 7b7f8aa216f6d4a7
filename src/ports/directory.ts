import type { DirectoryAccount } from '../domain/people/account.ts';

/**
 * The organisation's directory: who has an account, and whom it names as whose line manager. Answers are local; a loop or
 * a gap in the data is possible. Who answers for a person is `lineManagers`' to say (`src/use-cases/shared/line-managers.ts`).
 */
export interface Directory {
  /** Undefined for who has been deleted, or was never there. */
  readonly accountOf: (oid: string) => DirectoryAccount | undefined;
  /** Of all that name them, disabled accounts too. */
  directReportsOf(oid: string): readonly string[];
  /** Read not too long ago to say who manages whom. */
  isCurrent(): boolean;
}
