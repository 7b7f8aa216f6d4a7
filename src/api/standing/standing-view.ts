import type { LastYearView, OneOfSeveral, OutcomeView, StandingView } from '../../contract/standing.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Outcome } from '../../domain/outcomes/outcome.ts';
import { pressingFirst } from '../../domain/standing/pressing-first.ts';
import { needGroupOf, shownStatus } from '../../domain/outcomes/shown-status.ts';
import type { PersonStanding } from '../../ports/standings.ts';
import type { LastCycleValue } from '../../use-cases/standing/last-cycle.ts';
import type { Words } from '../../wording/create-words.ts';

/** The policy, where it must be told from others that the person stands under. */
const oneOfSeveral = ({ id, title }: Policy, isOneOfSeveral: boolean): OneOfSeveral =>
  isOneOfSeveral ? { id, title } : null;

/** An outcome in the reader's words. */
export function outcomeView(
  outcome: Outcome,
  policy: Policy,
  words: Words,
  isOneOfSeveral: boolean,
): OutcomeView {
  const {
    requirement,
    title,
    kind,
    status,
    obligation,
    unit,
    required,
    counted,
    missing,
    over,
    dueOn,
    daysToDue,
    clause,
  } = outcome;
  const shown = shownStatus(outcome, policy.warningDays);
  return {
    policy: oneOfSeveral(policy, isOneOfSeveral),
    requirement,
    title,
    kind,
    status,
    shown,
    statusLabel: words.statusWord(shown),
    need: needGroupOf(outcome, policy.warningDays) ?? null,
    obligation,
    unit,
    required,
    counted,
    missing,
    over: over && { from: over.from, to: over.to },
    dueOn,
    daysToDue,
    because: words.say(outcome.because),
    next: outcome.next && words.say(outcome.next),
    clause: { document: clause.document, section: clause.section, line: clause.line, quote: clause.quote },
    interpretation: outcome.interpretation,
  };
}

/** What is open of a last cycle, in the reader's words. */
export const lastYearView = (
  { cycle, policy, shortfalls }: LastCycleValue,
  words: Words,
  isOneOfSeveral: boolean,
): LastYearView => ({
  policy: oneOfSeveral(policy, isOneOfSeveral),
  cycle: { from: cycle.from, to: cycle.to },
  outcomes: shortfalls.map((outcome) => outcomeView(outcome, policy, words, isOneOfSeveral)),
});

/** A standing in the reader's words: what applies to the person, the most pressing first. */
export function standingView(
  { standing, policy }: PersonStanding,
  words: Words,
  isOneOfSeveral: boolean,
): StandingView {
  const applicable = standing.outcomes.filter((outcome) => outcome.status !== 'not-applicable');
  return {
    policyId: policy.id,
    policyTitle: policy.title,
    asOf: standing.asOf,
    cycle: { from: standing.cycle.from, to: standing.cycle.to },
    outcomes: pressingFirst(applicable, () => policy.warningDays).map((outcome) =>
      outcomeView(outcome, policy, words, isOneOfSeveral),
    ),
  };
}

/** How somebody stands under each of their policies, the main one apart. */
export function standingViews(
  judged: readonly PersonStanding[],
  words: Words,
): { readonly standing: StandingView | null; readonly furtherStandings: StandingView[] } {
  const [standing = null, ...furtherStandings] = judged.map((each) =>
    standingView(each, words, judged.length > 1),
  );
  return { standing, furtherStandings };
}
