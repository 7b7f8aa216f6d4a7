import type { CivilDate } from '../cycles/civil-date.ts';

export const ORGANISATION_ROLES = ['coordinator', 'cpd-lead', 'trustee', 'administrator'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

/** A role that we give, not the directory: a bot activity carries no roles. Line managers come from the directory. */
export interface RoleAssignment {
  readonly key: string;
  readonly personOid: string;
  readonly role: OrganisationRole;
  /** The unit it holds for, with the units below; undefined for the whole organisation. */
  readonly unit: string | undefined;
  readonly from: CivilDate;
  readonly to: CivilDate | undefined;
  readonly changedBy: string;
}

export const isInForce = ({ from, to }: Pick<RoleAssignment, 'from' | 'to'>, on: CivilDate): boolean =>
  from <= on && (to === undefined || on <= to);
