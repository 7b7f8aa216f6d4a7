import type { CivilDate } from '../cycles/civil-date.ts';

/** The Entra object id of a person: a lower-case GUID. */
export type PersonOid = string;

/** Someone whose CPD we keep. Who manages whom is the directory's to say. */
export interface Person {
  /** The same as `oid`: one row a person. */
  readonly key: string;
  readonly oid: PersonOid;
  readonly displayName: string;
  /** `direct`, `external-provider`, `associate`, `volunteer`, `governor` … as contracts name it. */
  readonly employment: string;
  /** Full-time equivalent, 0 to 1. */
  readonly fte: number;
  readonly startedOn: CivilDate;
  readonly leftOn: CivilDate | undefined;
  /** Key of the unit the person works in. */
  readonly unit: string;
  /** Ids of policies that the person stands under beside the unit's: a professional body's scheme. */
  readonly furtherPolicies: readonly string[];
  /** Role names of the person's policies; the first is the main one. A policy that does not know a role has no rules for it. */
  readonly policyRoles: readonly string[];
  /** `deliversLearning`, `manager`, `contactWithChildren` … */
  readonly flags: readonly string[];
}

/** Not gone by that day. */
export const isInPost = ({ leftOn }: Pick<Person, 'leftOn'>, on: CivilDate): boolean =>
  leftOn === undefined || leftOn >= on;
