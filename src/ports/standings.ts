import type { Policy } from '../domain/policies/policy.ts';
import type { Standing } from '../domain/outcomes/outcome.ts';

/** How somebody stands under one of their policies. */
export interface PersonStanding {
  readonly policy: Policy;
  readonly standing: Standing;
}

/** Where each person stands today. A standing is kept until one of the person's rows, their policy or the date changes it. */
export interface Standings {
  /** Under each of the person's policies, the main one first; empty for somebody unknown, and where no policy is adopted. */
  allOf(personOid: string): readonly PersonStanding[];
}
