import type { Recorded } from '../evidence/recorded.ts';

/** Of an answer in somebody's own words, in characters. */
export const LONGEST_ANSWER = 4000;

/** The form a person filled in after a training event. One for each person and event. */
export interface Evaluation extends Recorded {
  readonly key: string;
  readonly eventKey: string;
  readonly personOid: string;
  /** Id of the policy's evaluation form that was shown: `teacher`, `support-staff` … */
  readonly form: string;
  /** Id of the rating chosen: `excellent`, `very-good`, `good`, `fair`, `poor`. */
  readonly rating: string;
  /** Answers by question id, as given. */
  readonly answers: Readonly<Record<string, string>>;
}
