import type { PersonOid } from '../domain/people/person.ts';
import type { CountedNeeds } from '../domain/reports/counted-person.ts';
import type { PeopleCounts, PeopleOfUnit } from '../domain/reports/people-counts.ts';

/**
 * What is kept of everybody for who asks about many, as of today and of every row that is held. Nobody is judged to answer:
 * what changed is counted again as it changes.
 */
export interface Counts {
  /** The same value as long as nothing has changed. */
  people(): PeopleCounts;
  /** How many of those who are counted have no line manager of their own in the directory; in no order. */
  withoutManager(): readonly PeopleOfUnit[];
  /** Everybody active of whom that may be so, not yet started among them: those who are yet to be counted may be others. */
  mayLackManager(): readonly PersonOid[];
  /** In post and able, and nobody of the directory's line answers for them. */
  withoutLine(): readonly PersonOid[];
  /** In post and able, and somebody stands in, or nobody, for their line of managers or for whom their policy wants named. */
  answeredByStandIn(): readonly PersonOid[];
  /** Whose row points to what is not there. */
  pointingToNothing(): readonly PersonOid[];
  /** Of whom something is missing that a rule requires: overdue, to do or due soon. In no order. */
  behindGap(policyId: string, requirement: string): readonly PersonOid[];
  /**
   * Asks what each of many needs as of now: to be asked anew for each request. Undefined for who is not active or is yet to be
   * counted.
   */
  needs(): (oid: PersonOid) => CountedNeeds | undefined;
  /** How many people are yet to be counted again; 0 once all is told as it is. */
  toCount(): number;
  /** How many are left out, since they could not be judged; each is tried again later. */
  notCounted(): number;
}
