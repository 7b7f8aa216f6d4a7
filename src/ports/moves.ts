import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { PolicyVersion } from '../domain/policy-versions/policy-version.ts';
import type { WhatIf } from '../domain/what-if/compare-standings.ts';
import type { Stored } from './records.ts';

/** How many people have been judged, and of how many; both 0 until they have been counted. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Why there is no answer: as many wait for one as may, or whoever asked waits no longer. */
export type NotWorkedOut = 'too-many-wait' | 'given-up';

/**
 * Whose verdicts a version of a policy moves, on what is known now. They may be thousands: the thread that serves people
 * waits for the answer and works for others meanwhile. Whoever asks for the same while it is worked out shares the work.
 */
export interface Moves {
  /**
   * Of those who stand under the policy and are in post on a day. `givenUp` settles once whoever asks waits no longer: what
   * nobody waits for is not worked out to its end.
   */
  of(
    version: Stored<PolicyVersion>,
    inPostOn: CivilDate,
    givenUp?: Promise<unknown>,
  ): Promise<WhatIf | NotWorkedOut>;
  /** Undefined while nothing is being worked out for a version of the policy. */
  progress(policyId: string): Progress | undefined;
}
