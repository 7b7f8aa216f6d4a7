import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays, laterOf } from '../cycles/civil-date.ts';
import type { AppliesTo } from '../policies/policy.ts';
import { whyNotCovered } from './applicability.ts';
import type { Case, CasePerson } from './case.ts';
import { rolesOn } from './case.ts';

/** What decides from which day a rule covers somebody. */
export interface StartFacts {
  readonly asOf: CivilDate;
  readonly person: CasePerson;
  /** Nothing is asked of the person before: their start, or the day the policy was taken on, whichever is later. */
  readonly askedFrom: CivilDate;
  /** Whom the policy's rules covered before, oldest first; left out: always the same people. */
  readonly earlierRules?: readonly EarlierRules[] | undefined;
}

/** The rules of a version that another has taken over from. */
export interface EarlierRules {
  /** The first day of the next version. */
  readonly until: CivilDate;
  /** Undefined: the version had no such rule. */
  readonly ruleOf: (key: string) => Covering | undefined;
}

export interface Covering {
  readonly key: string;
  readonly appliesTo: AppliesTo;
  readonly variants: readonly { readonly appliesTo: AppliesTo }[];
}

/** The rules of the versions before the one that judges, oldest first; undefined where there are none. */
export const earlierRulesOf = ({ earlierVersions }: Case): readonly EarlierRules[] | undefined =>
  earlierVersions?.map(({ rules, until }) => ({ until, ruleOf: (key) => rules.get(key)?.requirement }));

/** The rule as the policy stated it on a day; undefined where it did not have it. */
function statedOn(rule: Covering, day: CivilDate, { earlierRules = [] }: StartFacts): Covering | undefined {
  const earlier = earlierRules.find(({ until }) => day < until);
  return earlier ? earlier.ruleOf(rule.key) : rule;
}

function coversOn(rule: Covering, facts: StartFacts, day: CivilDate): boolean {
  const stated = statedOn(rule, day, facts);
  if (!stated) return false;
  const { person } = facts;
  const held = rolesOn(person, day);
  return (
    whyNotCovered(stated.appliesTo, person, held) === undefined ||
    stated.variants.some((variant) => whyNotCovered(variant.appliesTo, person, held) === undefined)
  );
}

/**
 * The first day of the unbroken run of days up to `asOf` on which the person's roles and the policy of the day bring the
 * rule, or `earliest` where the run is older. On days of which the history says nothing the person's own role is held, as
 * everywhere.
 */
function runStart(rule: Covering, facts: StartFacts, earliest: CivilDate): CivilDate {
  const { person, asOf, earlierRules = [] } = facts;
  const turns = [
    ...person.roleHistory.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])),
    ...earlierRules.map(({ until }) => until),
  ]
    .filter((day) => earliest < day && day <= asOf)
    .sort();
  // Between two turns nothing differs, so the day before a turn tells of all days back to the turn before.
  const broken = turns.findLast((turn) => !coversOn(rule, facts, addDays(turn, -1)));
  return broken ?? earliest;
}

/** Whatever the roles were, the rule covers the person. */
const needsNoRole = ({ appliesTo }: Covering, person: CasePerson): boolean =>
  appliesTo.roles === 'all' && whyNotCovered(appliesTo, person, []) === undefined;

const alwaysTheSame = (rule: Covering, { person, earlierRules = [] }: StartFacts): boolean =>
  earlierRules.length === 0 && (person.roleHistory.length === 0 || needsNoRole(rule, person));

const coveredSince = (rule: Covering, facts: StartFacts, earliest: CivilDate): CivilDate =>
  alwaysTheSame(rule, facts) ? earliest : runStart(rule, facts, earliest);

/**
 * The day from which the rule covers the person: dates count from it. The latest of their start, the first day of the
 * unbroken run of days on which their roles and the policy of the day bring the rule, and the day the organisation took
 * the policy on.
 */
export const startOf = (rule: Covering, facts: StartFacts): CivilDate =>
  coveredSince(rule, facts, facts.askedFrom);

/** As `startOf`, for what counts from the post itself, however late the policy or the rule came. */
export const inPostSince = (rule: Covering, facts: StartFacts): CivilDate =>
  coveredSince(rule, { ...facts, earlierRules: [] }, facts.person.startDate);

/** Nothing is asked of somebody before both they and the policy are there. */
export const askedFrom = ({ startDate }: CasePerson, adoptedOn: CivilDate | undefined): CivilDate =>
  adoptedOn === undefined ? startDate : laterOf(startDate, adoptedOn);
