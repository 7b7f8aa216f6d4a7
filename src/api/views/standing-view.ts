import type { LastYearView, OutcomeView, StandingView } from '../../contract/standing.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Outcome, Standing } from '../../domain/standing/outcome.ts';
import { pressingFirst } from '../../domain/standing/pressing-first.ts';
import { isDueSoon } from '../../domain/standing/summary.ts';
import type { LastCycleValue } from '../../use-cases/last-cycle.ts';
import type { Words } from '../../wording/create-words.ts';

/** An outcome in the reader's words. */
export function outcomeView(outcome: Outcome, policy: Policy, words: Words): OutcomeView {
  const {
    requirement,
    title,
    status,
    obligation,
    unit,
    required,
    counted,
    missing,
    dueOn,
    daysToDue,
    clause,
  } = outcome;
  return {
    requirement,
    title,
    status,
    statusLabel: words.statusLabel(outcome, policy.warningDays),
    obligation,
    unit,
    required,
    counted,
    missing,
    dueOn,
    daysToDue,
    isDueSoon: isDueSoon(outcome, policy.warningDays),
    because: words.say(outcome.because),
    next: outcome.next && words.say(outcome.next),
    clause: { document: clause.document, section: clause.section, line: clause.line, quote: clause.quote },
    interpretation: outcome.interpretation,
  };
}

/** What is open of the last cycle, in the reader's words. */
export const lastYearView = (lastCycle: LastCycleValue | undefined, words: Words): LastYearView | null =>
  lastCycle
    ? {
        cycle: { from: lastCycle.cycle.from, to: lastCycle.cycle.to },
        outcomes: lastCycle.shortfalls.map((outcome) => outcomeView(outcome, lastCycle.policy, words)),
      }
    : null;

/** A standing in the reader's words: what applies to the person, the most pressing first. */
export function standingView(standing: Standing, policy: Policy, words: Words): StandingView {
  const applicable = standing.outcomes.filter((outcome) => outcome.status !== 'not-applicable');
  return {
    policyTitle: policy.title,
    asOf: standing.asOf,
    cycle: { from: standing.cycle.from, to: standing.cycle.to },
    overall: standing.overall,
    outcomes: soonBeforeLater(
      pressingFirst(applicable).map((outcome) => outcomeView(outcome, policy, words)),
    ),
  };
}

const isLate = ({ status }: OutcomeView): boolean => status === 'overdue' || status === 'expired';

/** What must be renewed next week comes before what falls due next year, whatever each is called. */
function soonBeforeLater(outcomes: readonly OutcomeView[]): OutcomeView[] {
  const late = outcomes.filter(isLate);
  const soon = outcomes
    .filter((outcome) => outcome.isDueSoon && !isLate(outcome))
    .toSorted((first, second) => (first.daysToDue ?? 0) - (second.daysToDue ?? 0));
  const later = outcomes.filter((outcome) => !outcome.isDueSoon && !isLate(outcome));
  return [...late, ...soon, ...later];
}
