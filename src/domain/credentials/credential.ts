import type { Recorded } from '../activities/learning-activity.ts';
import type { CivilDate } from '../cycles/civil-date.ts';

/** A completed item of training with a certificate or a register behind it: `safeguarding`, `prevent` … */
export interface Credential extends Recorded {
  readonly key: string;
  readonly personOid: string;
  readonly kind: 'training';
  /** Id of a training item of the policy. */
  readonly item: string;
  readonly completedOn: CivilDate;
}
