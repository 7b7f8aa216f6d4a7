import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { PolicyRequirement } from '../policies/policy.ts';
import type { Term } from '../cycles/terms.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';

/** Both ends in; null: still so. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

export interface FtePeriod extends Period {
  readonly fte: number;
}

export interface RolePeriod extends Period {
  readonly role: string;
}

/** Somebody was let off a requirement; never without a reason and an approver. */
export interface Waiver extends Period {
  /** Id of the policy whose requirement it is; left out: the person's main policy, or the only one there is. */
  readonly policy?: string | undefined;
  /** Key of a requirement. */
  readonly requirement: string;
  readonly reason: string;
  readonly approvedBy: string;
}

export interface Programme {
  readonly subject: string;
  readonly level: number;
  /** The awarding body prohibits or does not ask for the qualification. */
  readonly exempt: boolean;
  readonly exemptReason: string;
}

/** What is known of a person, as the engine judges it. */
export interface CasePerson {
  readonly name: string;
  readonly role: string;
  readonly additionalRoles: readonly string[];
  readonly fte: number;
  readonly startDate: CivilDate;
  /** The last day in post; null while nobody knows of one. */
  readonly endDate: CivilDate | null;
  /** The day somebody came onto the professional register; null when unknown or not on it. */
  readonly registeredOn: CivilDate | null;
  readonly employment: string;
  readonly flags: readonly string[];
  /** Training items or duties assigned to this person: `minibus` … */
  readonly assigned: readonly string[];
  readonly programmesDelivered: readonly Programme[];
  /** Where it is silent, `fte` holds. */
  readonly fteHistory: readonly FtePeriod[];
  /** Where it covers a day, it decides the main role; else `role` does. */
  readonly roleHistory: readonly RolePeriod[];
  readonly leave: readonly Period[];
  readonly waivers: readonly Waiver[];
  readonly regulated: boolean;
  readonly registered: boolean;
  /** Level of the professional register; null when unknown. */
  readonly registerLevel: string | null;
  readonly startingPoint: readonly { readonly subject: string; readonly level: number }[];
}

/** A person of whom nothing more is known than the product keeps today. */
export const UNSTATED = {
  additionalRoles: [],
  fte: 1,
  endDate: null,
  registeredOn: null,
  employment: 'direct',
  flags: [],
  assigned: [],
  programmesDelivered: [],
  fteHistory: [],
  roleHistory: [],
  leave: [],
  waivers: [],
  regulated: false,
  registered: false,
  registerLevel: null,
  startingPoint: [],
} as const satisfies Partial<CasePerson>;

/** What a policy said until another version took over. */
export interface EarlierVersion {
  /** Requirements and parts, by their keys. */
  readonly rules: ReadonlyMap<string, { readonly requirement: PolicyRequirement }>;
  /** The first day of the next version. */
  readonly until: CivilDate;
}

/** One person under one policy on a date. What is dated after `asOf` is not known yet. */
export interface Case {
  readonly asOf: CivilDate;
  /** What was recorded later is not known; left out: the whole file is known. */
  readonly knownOn?: CivilDate | undefined;
  /** The day the organisation took the policy on: nothing is asked before it. Left out: always in force. */
  readonly adoptedOn?: CivilDate | undefined;
  /**
   * The versions of the policy before the one that judges, oldest first: a rule that a later version brings to more people
   * asks nothing of them for the time before. Left out: the policy has always said the same.
   */
  readonly earlierVersions?: readonly EarlierVersion[] | undefined;
  /** Undefined: the policy's cycle that holds `asOf`. */
  readonly cycle: Cycle | undefined;
  /** Left out: the policy's terms of the cycle. */
  readonly terms?: readonly Term[] | undefined;
  /** Keys of the requirements to judge; left out: all. */
  readonly only?: readonly string[] | undefined;
  /** Days after `asOf` on which what is known of the person is something else, and the case is to be made anew. */
  readonly turnsOn?: readonly CivilDate[] | undefined;
  readonly person: CasePerson;
  readonly evidence: readonly CaseEvidence[];
}

export const covers = ({ from, to }: Period, day: CivilDate): boolean =>
  from <= day && (to === null || day <= to);

/** The roles the person holds on a day, the main one first. */
export function rolesOn(person: CasePerson, day: CivilDate): readonly string[] {
  const { role, roleHistory, additionalRoles } = person;
  if (roleHistory.length === 0) return [role, ...additionalRoles];
  const held = roleHistory.filter((period) => covers(period, day)).map((period) => period.role);
  return [...(held.length > 0 ? held : [role]), ...additionalRoles];
}
