import type { Recorded } from '../evidence/recorded.ts';
import type { CivilDate } from '../cycles/civil-date.ts';

/** A dated meeting that a policy asks for, held and signed. */
export interface Review extends Recorded {
  readonly key: string;
  readonly personOid: string;
  /** Id of a review kind of the policy: `annual`, `mid-year`, `appraisal` … */
  readonly kind: string;
  readonly heldOn: CivilDate;
  readonly reviewerOid: string;
  /** What was agreed; empty when nothing was written. */
  readonly agreed: string;
  /** Why it was taken back, by a row that supersedes it and says this; undefined: it counts. */
  readonly withdrawnBecause: string | undefined;
}
