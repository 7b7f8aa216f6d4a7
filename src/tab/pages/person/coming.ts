import type { GoalView, PersonRecord } from '../../../contract/record.ts';
import type { OutcomeView } from '../../../contract/standing.ts';

/** Something with a date ahead: not done yet, to be done again, or a goal. */
export type Coming =
  | { readonly on: string; readonly is: 'later' | 'renew'; readonly outcome: OutcomeView }
  | { readonly on: string; readonly is: 'goal'; readonly goal: GoalView };

/** What comes after the warning window, and open goals, the soonest first. */
export function comingOf({
  standing,
  furtherStandings,
  goals,
}: Pick<PersonRecord, 'standing' | 'furtherStandings' | 'goals'>): readonly Coming[] {
  const outcomes = [...(standing ? [standing] : []), ...furtherStandings].flatMap((each) => each.outcomes);
  return [
    ...outcomes.flatMap((outcome): readonly Coming[] => {
      const is = whenOf(outcome);
      return outcome.dueOn !== null && is ? [{ on: outcome.dueOn, is, outcome }] : [];
    }),
    ...goals
      .filter(({ state, isPast }) => state === 'open' && !isPast)
      .map((goal): Coming => ({ on: goal.targetOn, is: 'goal', goal })),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
}

/** What is met for good has no next step. */
function whenOf({ need, status, obligation, next }: OutcomeView): 'later' | 'renew' | undefined {
  if (need === 'later') return 'later';
  return need === null && status === 'met' && obligation === 'required' && next !== null
    ? 'renew'
    : undefined;
}
