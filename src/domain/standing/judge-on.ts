import type { CivilDate } from '../cycles/civil-date.ts';
import { dayNumber } from '../cycles/civil-date.ts';
import { cycleHolding } from '../cycles/cycle.ts';
import { termsOf } from '../cycles/terms.ts';
import { invariant } from '../invariant.ts';
import type { PolicyRequirement } from '../policies/policy.ts';
import type { Case } from '../case/case.ts';
import { rolesOn } from '../case/case.ts';
import { evidenceByType } from '../evidence/evidence-by-type.ts';
import type { EvidenceByType } from '../evidence/evidence.ts';
import type { NestedVerdict } from '../requirements/shared/define-requirement.ts';
import type { DayRange } from '../case/leave-days.ts';
import { leaveDays, leaveOn } from '../case/leave-days.ts';
import type { Outcome, Standing } from '../outcomes/outcome.ts';
import { overallOf } from '../outcomes/overall-of.ts';
import { ownFirstDay } from './own-cycle.ts';
import { outcomeOf } from './outcome-of.ts';
import { owedBy } from '../rule-books/owed.ts';
import type { Rule, RuleBook, UsualCycle } from '../rule-books/rule-book.ts';
import { askedFrom, earlierRulesOf, startOf } from '../case/start.ts';
import type { SharedFacts } from './verdict-on.ts';
import { verdictOn } from './verdict-on.ts';

export type StandingOnDay = Omit<Standing, 'changesOn'>;

/** A case made ready to be judged on several days. */
export interface Judging {
  readonly book: RuleBook;
  readonly theCase: Case;
  /** The rules asked about, in the policy's order. */
  readonly asked: readonly Rule[];
  readonly evidence: EvidenceByType;
  readonly leave: readonly DayRange[];
}

export function judging(book: RuleBook, theCase: Case): Judging {
  const { requirements } = book;
  const { only } = theCase;
  return {
    book,
    theCase,
    asked: only ? requirements.filter(({ requirement }) => only.includes(requirement.key)) : requirements,
    evidence: evidenceByType(theCase.evidence),
    leave: leaveDays(theCase.person.leave),
  };
}

/** Looking ahead from one day reaches a few cycles. Beyond this many, they are worked out again. */
const MOST_CYCLES = 20;

function usualCycle({ policy, kept: { usualCycles } }: RuleBook, asOf: CivilDate): UsualCycle {
  const before = usualCycles.find(({ cycle: { from, to } }) => from <= asOf && asOf <= to);
  if (before) return before;
  const cycle = cycleHolding(policy.cycle, asOf);
  const found = { cycle, terms: termsOf(policy.terms, cycle) };
  if (usualCycles.length >= MOST_CYCLES) usualCycles.length = 0;
  usualCycles.push(found);
  return found;
}

/** The cycle that is judged on a day. One that is given stands as it is, also when the day lies outside it. */
export function cycleOn({ book, theCase, evidence }: Judging, asOf: CivilDate): UsualCycle {
  const { policy } = book;
  const own = theCase.cycle
    ? undefined
    : ownFirstDay(policy.cycle, theCase, evidence['register-submission'], asOf);
  if (!theCase.cycle && own === undefined) return usualCycle(book, asOf);
  const cycle = theCase.cycle ?? cycleHolding(policy.cycle, asOf, own);
  return { cycle, terms: theCase.terms ?? termsOf(policy.terms, cycle) };
}

function ruleNamed({ book: { byKey, policy } }: Judging, key: string): Rule {
  const rule = byKey.get(key);
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
  const { book, theCase, evidence, leave } = judged;
  const { person, knownOn } = theCase;
  const { cycle, terms } = cycleOn(judged, asOf);
  const roles = rolesOn(person, asOf);
  const owed = owedBy(book, person, roles);
  const shared: SharedFacts = {
    policy: book.policy,
    labels: book.labels,
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

/** `noteDay` takes the days inside the verdicts after which they may differ. */
export function standingOfDay(
  judged: Judging,
  asOf: CivilDate,
  noteDay?: SharedFacts['noteDay'],
): StandingOnDay {
  const outcomes: Outcome[] = [];
  const { cycle } = eachOutcomeOn(judged, asOf, (outcome) => outcomes.push(outcome), noteDay);
  return {
    policy: judged.book.policy.id,
    policyVersion: judged.book.policy.version,
    asOf,
    cycle,
    overall: overallOf(outcomes),
    outcomes,
  };
}

/** The standing on `asOf` alone, without looking ahead. */
export const judgeOn = (book: RuleBook, theCase: Case): StandingOnDay =>
  standingOfDay(judging(book, theCase), theCase.asOf);

/** As `judgeOn`, for runs too large to keep: outcomes are handed over one by one, in the policy's order. */
export function judgeEach(book: RuleBook, theCase: Case, visit: (outcome: Outcome) => void): void {
  eachOutcomeOn(judging(book, theCase), theCase.asOf, visit);
}
