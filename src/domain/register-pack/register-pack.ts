import type { CivilDate } from '../cycles/civil-date.ts';
import type { CheckState } from '../record-checks/record-check.ts';

/** What a register asks to be sent in, in the order in which it is shown. */
export const PACK_PARTS = ['registration', 'qualifications', 'plan', 'cpd'] as const;
export type PackPartId = (typeof PACK_PARTS)[number];

/** What of a person's record a pack is made of. */
export interface PackFacts {
  /** Undefined: they are not on the register. */
  readonly registeredFrom: CivilDate | undefined;
  /** The last submission with both parts. */
  readonly submittedOn: CivilDate | undefined;
  /** Qualifications and professional status that are held, by what was found who looked at them. */
  readonly held: readonly { readonly check: CheckState }[];
  /** Development plans that were agreed. */
  readonly plansAgreedOn: readonly CivilDate[];
  /** Goals that are open, or were done since the last submission. */
  readonly goals: number;
  /** CPD activities since the last submission. */
  readonly activities: number;
  /** CPD is recorded as part of the register by regulated professionals alone. */
  readonly isRegulated: boolean;
}

/** Why a part is not complete: nothing of it is there, or what is there waits to be verified. */
export type Lacking = 'nothing' | 'not-verified';

export interface PackPart {
  readonly id: PackPartId;
  /** Left out of what is asked, it is shown and never missed. */
  readonly isAsked: boolean;
  /** Undefined: it is complete. */
  readonly lacking: Lacking | undefined;
}

export interface RegisterPack {
  /** The day from which CPD and goals are told: the last submission, else the registration. */
  readonly since: CivilDate | undefined;
  readonly parts: readonly PackPart[];
  /** `not-registered`: nobody asks for it yet. */
  readonly readiness: 'not-registered' | 'ready' | 'incomplete';
  /** What is asked and lacking, in the order of the parts. */
  readonly missing: readonly PackPartId[];
}

const isOnRecord = ({ check }: { readonly check: CheckState }): boolean => check !== 'returned';
const isSure = ({ check }: { readonly check: CheckState }): boolean =>
  check === 'verified' || check === 'not-asked';

function lackingOfQualifications({ held }: PackFacts): Lacking | undefined {
  if (held.some(isSure)) return undefined;
  return held.some(isOnRecord) ? 'not-verified' : 'nothing';
}

const unless = (isThere: boolean): Lacking | undefined => (isThere ? undefined : 'nothing');

/** Whether what is to be sent to the register is together, and what is missing. */
export function registerPack(facts: PackFacts): RegisterPack {
  const { registeredFrom, submittedOn, plansAgreedOn, goals, activities, isRegulated } = facts;
  const since = submittedOn ?? registeredFrom;
  // A plan that was sent in once is not sent in again.
  const hasPlan = goals > 0 || plansAgreedOn.some((day) => submittedOn === undefined || day > submittedOn);
  const parts: readonly PackPart[] = [
    { id: 'registration', isAsked: true, lacking: unless(registeredFrom !== undefined) },
    { id: 'qualifications', isAsked: true, lacking: lackingOfQualifications(facts) },
    { id: 'plan', isAsked: true, lacking: unless(hasPlan) },
    { id: 'cpd', isAsked: isRegulated, lacking: unless(activities > 0) },
  ];
  const missing = parts
    .filter(({ isAsked, lacking }) => isAsked && lacking !== undefined)
    .map(({ id }) => id);
  const complete = missing.length === 0 ? 'ready' : 'incomplete';
  return { since, parts, readiness: registeredFrom === undefined ? 'not-registered' : complete, missing };
}
