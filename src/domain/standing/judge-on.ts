import type { CivilDate } from '../cycles/civil-date.ts';
import { dayNumber } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { cycleHolding } from '../cycles/cycle.ts';
import type { Term } from '../cycles/terms.ts';
import { termsOf } from '../cycles/terms.ts';
import { invariant } from '../invariant.ts';
import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import type { Case } from '../case/case.ts';
import { rolesOn } from '../case/case.ts';
import { evidenceByType } from '../evidence/evidence-by-type.ts';
import type { EvidenceByType } from '../evidence/evidence.ts';
import type { NestedVerdict } from '../requirements/shared/define-requirement.ts';
import type { DayRange } from '../case/leave-days.ts';
import { leaveDays, leaveOn } from '../case/leave-days.ts';
import type { Outcome, Standing } from '../outcomes/outcome.ts';
import { ownFirstDay } from './own-cycle.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Rule, Rules } from './rule.ts';
import { earlierRulesOf, owedBy, rulesOf } from './rule.ts';
import { askedFrom, startOf } from '../case/start.ts';
import type { SharedFacts } from './verdict-on.ts';
import { verdictOn } from './verdict-on.ts';

export type StandingOnDay = Omit<Standing, 'changesOn'>;

/** A case made ready to be judged on several days. */
export interface Judging {
  readonly policy: Policy;
  readonly theCase: Case;
  readonly rules: Rules;
  /** The rules asked about, in the policy's order. */
  readonly asked: readonly Rule[];
  readonly evidence: EvidenceByType;
  readonly leave: readonly DayRange[];
}

export function judging(policy: Policy, theCase: Case): Judging {
  const rules = rulesOf(policy);
  const { requirements } = rules;
  const { only } = theCase;
  return {
    policy,
    theCase,
    rules,
    asked: only ? requirements.filter(({ requirement }) => only.includes(requirement.key)) : requirements,
    evidence: evidenceByType(theCase.evidence),
    leave: leaveDays(theCase.person.leave),
  };
}

/** A cycle of the policy's own with its terms. */
interface UsualCycle {
  readonly cycle: Cycle;
  readonly terms: readonly Term[];
}

/** Everybody's one last asked for: large runs judge thousands of people on one day. */
const lastAsked = new WeakMap<Policy, UsualCycle>();

function usualCycle(policy: Policy, asOf: CivilDate): UsualCycle {
  const before = lastAsked.get(policy);
  if (before && before.cycle.from <= asOf && asOf <= before.cycle.to) return before;
  const cycle = cycleHolding(policy.cycle, asOf);
  const found = { cycle, terms: termsOf(policy.terms, cycle) };
  lastAsked.set(policy, found);
  return found;
}

/** The cycle that is judged on a day. One that is given stands as it is, also when the day lies outside it. */
export function cycleOn({ policy, theCase, evidence }: Judging, asOf: CivilDate): UsualCycle {
  const own = theCase.cycle
    ? undefined
    : ownFirstDay(policy.cycle, theCase, evidence['register-submission'], asOf);
  if (!theCase.cycle && own === undefined) return usualCycle(policy, asOf);
  const cycle = theCase.cycle ?? cycleHolding(policy.cycle, asOf, own);
  return { cycle, terms: theCase.terms ?? termsOf(policy.terms, cycle) };
}

function ruleNamed({ rules, policy }: Judging, key: string): Rule {
  const rule = rules.byKey.get(key);
  invariant(rule, `${key} is a requirement or part of ${policy.id}`);
  return rule;
}

/** What a part is judged on: it is asked of nobody before the requirement that names it. */
function insideOf(judged: Judging, within: PolicyRequirement, outside: SharedFacts): SharedFacts {
  const start = startOf(within, outside);
  if (start === outside.askedFrom) return outside;
  const inside: SharedFacts = {
    ...outside,
    askedFrom: start,
    verdictOf: (key, further) => nestedVerdict(judged, key, further, inside),
  };
  return inside;
}

function nestedVerdict(
  judged: Judging,
  key: string,
  within: PolicyRequirement | undefined,
  facts: SharedFacts,
): NestedVerdict {
  const rule = ruleNamed(judged, key);
  const verdict = verdictOn(rule, within ? insideOf(judged, within, facts) : facts);
  if (verdict.dueOn) facts.noteDay?.(verdict.dueOn);
  return { requirement: rule.requirement, verdict };
}

function factsOn(judged: Judging, asOf: CivilDate, noteDay: SharedFacts['noteDay']): SharedFacts {
  const { policy, theCase, rules, evidence, leave } = judged;
  const { person, knownOn } = theCase;
  const { cycle, terms } = cycleOn(judged, asOf);
  const roles = rolesOn(person, asOf);
  const owed = owedBy(rules, person, roles);
  const shared: SharedFacts = {
    policy,
    asOf,
    knownOn,
    cycle,
    terms: theCase.terms ?? terms,
    person,
    askedFrom: askedFrom(person, theCase.adoptedOn),
    earlierRules: earlierRulesOf(theCase),
    roles,
    evidence,
    leave,
    owed,
    noteDay,
    ruleOf: (key) => {
      const { requirement, place } = ruleNamed(judged, key);
      const of = owed[place];
      return { requirement, parameters: of?.because ? undefined : of?.parameters };
    },
    verdictOf: (key, within) => nestedVerdict(judged, key, within, shared),
  };
  return shared;
}

/** Hands over the outcomes one by one, in the policy's order; none is kept. */
function eachOutcomeOn(
  judged: Judging,
  asOf: CivilDate,
  visit: (outcome: Outcome) => void,
  noteDay?: SharedFacts['noteDay'],
): SharedFacts {
  const shared = factsOn(judged, asOf, noteDay);
  const today = dayNumber(asOf);
  const leaveToday = leaveOn(judged.leave, today);
  for (const rule of judged.asked) visit(outcomeOf(rule, shared, today, leaveToday));
  return shared;
}

/** Taken over the required outcomes alone. */
function overallOf(outcomes: readonly Outcome[]): Standing['overall'] {
  let overall: Standing['overall'] = 'compliant';
  for (const { obligation, status } of outcomes) {
    if (obligation !== 'required') continue;
    if (status === 'overdue' || status === 'expired') return 'non-compliant';
    if (status === 'due') overall = 'action-needed';
  }
  return overall;
}

/** `noteDay` takes the days inside the verdicts after which they may differ. */
export function standingOn(
  judged: Judging,
  asOf: CivilDate,
  noteDay?: SharedFacts['noteDay'],
): StandingOnDay {
  const outcomes: Outcome[] = [];
  const { cycle } = eachOutcomeOn(judged, asOf, (outcome) => outcomes.push(outcome), noteDay);
  return {
    policy: judged.policy.id,
    policyVersion: judged.policy.version,
    asOf,
    cycle,
    overall: overallOf(outcomes),
    outcomes,
  };
}

/** The standing on `asOf` alone, without looking ahead. */
export const judgeOn = (policy: Policy, theCase: Case): StandingOnDay =>
  standingOn(judging(policy, theCase), theCase.asOf);

/** As `judgeOn`, for runs too large to keep: outcomes are handed over one by one, in the policy's order. */
export function judgeEach(policy: Policy, theCase: Case, visit: (outcome: Outcome) => void): void {
  eachOutcomeOn(judging(policy, theCase), theCase.asOf, visit);
}
