import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays, laterOf } from '../cycles/civil-date.ts';
import type { AppliesTo } from '../policies/policy.ts';
import { whyNotCovered } from './applicability.ts';
import type { CasePerson } from './case.ts';
import { rolesOn } from './case.ts';

/** What decides from which day a rule covers somebody. */
export interface StartFacts {
  readonly asOf: CivilDate;
  readonly person: CasePerson;
  /** Nothing is asked of the person before: their start, or the day the policy was taken on, whichever is later. */
  readonly askedFrom: CivilDate;
}

interface Covering {
  readonly appliesTo: AppliesTo;
  readonly variants: readonly { readonly appliesTo: AppliesTo }[];
}

function coversOn({ appliesTo, variants }: Covering, person: CasePerson, day: CivilDate): boolean {
  const held = rolesOn(person, day);
  return (
    whyNotCovered(appliesTo, person, held) === undefined ||
    variants.some((variant) => whyNotCovered(variant.appliesTo, person, held) === undefined)
  );
}

/**
 * The first day of the unbroken run of roles up to `asOf` that bring the rule, or `earliest` where the run is older. On
 * days of which the history says nothing the person's own role is held, as everywhere.
 */
function runStart(rule: Covering, { person, asOf }: StartFacts, earliest: CivilDate): CivilDate {
  const turns = person.roleHistory
    .flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]))
    .filter((day) => earliest < day && day <= asOf)
    .sort();
  // Between two turns the roles are the same, so the day before a turn tells of all days back to the turn before.
  const broken = turns.findLast((turn) => !coversOn(rule, person, addDays(turn, -1)));
  return broken ?? earliest;
}

/** Whatever the roles were, the rule covers the person. */
const needsNoRole = ({ appliesTo }: Covering, person: CasePerson): boolean =>
  appliesTo.roles === 'all' && whyNotCovered(appliesTo, person, []) === undefined;

const sinceRole = (rule: Covering, facts: StartFacts, earliest: CivilDate): CivilDate =>
  facts.person.roleHistory.length === 0 || needsNoRole(rule, facts.person)
    ? earliest
    : runStart(rule, facts, earliest);

/**
 * The day from which the rule covers the person: dates count from it. The latest of their start, the first day of the
 * unbroken run of roles that bring the rule, and the day the organisation took the policy on.
 */
export const startOf = (rule: Covering, facts: StartFacts): CivilDate =>
  sinceRole(rule, facts, facts.askedFrom);

/** As `startOf`, for what counts from the post itself, however late the policy was taken on. */
export const inPostSince = (rule: Covering, facts: StartFacts): CivilDate =>
  sinceRole(rule, facts, facts.person.startDate);

/** Nothing is asked of somebody before both they and the policy are there. */
export const askedFrom = ({ startDate }: CasePerson, adoptedOn: CivilDate | undefined): CivilDate =>
  adoptedOn === undefined ? startDate : laterOf(startDate, adoptedOn);
