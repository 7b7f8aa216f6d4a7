import type { CivilDate } from '../cycles/civil-date.ts';
import type { Person, PersonOid } from './person.ts';
import { isInPost } from './person.ts';

/** A person's account in the organisation's directory. */
export interface DirectoryAccount {
  readonly oid: PersonOid;
  readonly displayName: string;
  /** What they sign in with. */
  readonly principalName: string;
  /** Empty for who has no mailbox. */
  readonly mail: string;
  readonly jobTitle: string;
  /** Whom the directory names as line manager, whatever has become of them. */
  readonly managerOid: PersonOid | undefined;
  readonly isEnabled: boolean;
  /** Of another organisation, invited into this one. */
  readonly isGuest: boolean;
}

/** `gone`: deleted, or never in the directory. */
export type AccountState = 'enabled' | 'disabled' | 'gone';

export const accountState = (account: Pick<DirectoryAccount, 'isEnabled'> | undefined): AccountState =>
  account === undefined ? 'gone' : account.isEnabled ? 'enabled' : 'disabled';

/**
 * In post and able: not gone by that day, with an account that is there and enabled. Somebody whose CPD is not kept has
 * no `person` and is judged by the account alone: a manager need not be on the list of people.
 */
export const isActive = (
  person: Pick<Person, 'leftOn'> | undefined,
  account: Pick<DirectoryAccount, 'isEnabled'> | undefined,
  on: CivilDate,
): boolean => (person === undefined || isInPost(person, on)) && accountState(account) === 'enabled';
