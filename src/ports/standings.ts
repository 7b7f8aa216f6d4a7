import type { Policy } from '../domain/policies/policy.ts';
import type { Standing } from '../domain/standing/outcome.ts';

export interface PersonStanding {
  readonly policy: Policy;
  readonly standing: Standing;
}

/** Where each person stands today. A standing is kept until one of the person's rows, their policy or the date changes it. */
export interface Standings {
  /** Undefined for somebody unknown, and where no policy is adopted. */
  of(personOid: string): PersonStanding | undefined;
}
