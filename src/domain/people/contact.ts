import type { DirectoryAccount } from './account.ts';
import { mailAddressOf } from './person-tag.ts';

/** How somebody is written to. */
export interface Contact {
  /** Mail address, else the name they sign in with. */
  readonly address: string;
  /** What a chat in Teams finds them by. */
  readonly signInName: string;
}

/** Null for who has no enabled account: nobody would read it. */
export const contactOf = (account: DirectoryAccount | undefined): Contact | null =>
  account?.isEnabled ? { address: mailAddressOf(account), signInName: account.principalName } : null;
