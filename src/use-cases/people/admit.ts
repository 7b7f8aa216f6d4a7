import type { Admission, TurnedAway } from '../../domain/people/admission.ts';
import { turnedAway } from '../../domain/people/admission.ts';
import type { Deps } from '../shared/deps.ts';

export interface ArrivalRequest {
  readonly oid: string;
  readonly isGuest: boolean;
}

/** Why somebody is turned away today; undefined for who is let in. */
export type Door = (arrival: ArrivalRequest) => TurnedAway | undefined;

/** The one door of API and bot. */
export const createDoor =
  (
    { records, directory, clock }: Pick<Deps, 'records' | 'directory' | 'clock'>,
    admission: Admission,
  ): Door =>
  ({ oid, isGuest }) =>
    turnedAway(
      {
        person: records.people.find(oid)?.value,
        account: directory.accountOf(oid),
        isGuestByToken: isGuest,
      },
      admission,
      clock.today(),
    );
