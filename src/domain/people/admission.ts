import type { CivilDate } from '../cycles/civil-date.ts';
import type { DirectoryAccount } from './account.ts';
import { isActive } from './account.ts';
import type { Person } from './person.ts';

/**
 * Why somebody who is signed in is turned away. `not-in-post`: gone by that day, or their account is disabled or deleted;
 * which of them is not said.
 */
export type TurnedAway = 'not-in-post' | 'guest-account';

/** Somebody who is signed in, as far as the door looks at them. */
export interface Arrival {
  /** Undefined for somebody whose CPD is not kept: an administrator need not be on the list of people. */
  readonly person: Pick<Person, 'leftOn'> | undefined;
  /** Undefined where the directory has none. */
  readonly account: Pick<DirectoryAccount, 'isEnabled' | 'isGuest'> | undefined;
  /** Whether the token calls the account a guest's. */
  readonly isGuestByToken: boolean;
}

/** Whom the organisation lets in besides its own people. */
export interface Admission {
  readonly servesGuests: boolean;
}

/**
 * Asked once at each door, before anything is read or written. A token and a card live on for an hour or a year after a
 * person has gone; the directory and the list of people say who is here today. Undefined: come in.
 */
export function turnedAway(
  { person, account, isGuestByToken }: Arrival,
  { servesGuests }: Admission,
  on: CivilDate,
): TurnedAway | undefined {
  if (!isActive(person, account, on)) return 'not-in-post';
  const isGuest = isGuestByToken || account?.isGuest === true;
  return isGuest && !servesGuests ? 'guest-account' : undefined;
}
