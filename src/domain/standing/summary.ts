import type { CivilDate } from '../cycles/civil-date.ts';
import type { Outcome, Standing } from './outcome.ts';

interface OverdueNeed {
  readonly requirement: string;
  readonly title: string;
  readonly status: 'overdue' | 'expired';
  /** The date that was missed: the last day on which nothing was late. */
  readonly since: CivilDate;
  readonly days: number;
}

interface ComingNeed {
  readonly requirement: string;
  readonly title: string;
  readonly dueOn: CivilDate;
  /** Days left; 0 on the day itself. */
  readonly days: number;
}

export interface Needs {
  /** Overdue and expired, the longest first. */
  readonly overdue: readonly OverdueNeed[];
  /** What falls due within the warning window, the soonest first: not done yet, or done and soon to be renewed. */
  readonly dueSoon: readonly ComingNeed[];
  /** Null where no rule counts hours for this person. */
  readonly hours: { readonly counted: number; readonly required: number } | null;
}

function overdueOf({ requirement, title, status, dueOn, daysToDue }: Outcome): readonly OverdueNeed[] {
  if ((status !== 'overdue' && status !== 'expired') || dueOn === null || daysToDue === null) return [];
  return [{ requirement, title, status, since: dueOn, days: -daysToDue }];
}

/** Something met still has a next step only while it must be done again. What is recommended is never a need. */
const hasSomethingToDo = ({ obligation, status, next }: Outcome): boolean =>
  obligation === 'required' &&
  (status === 'due' || status === 'in-progress' || (status === 'met' && next !== null));

/** Whether something is to be done, or done again, within the warning window. */
export const isDueSoon = (outcome: Outcome, warningDays: number): boolean =>
  comingOf(outcome, warningDays).length > 0;

function comingOf(outcome: Outcome, warningDays: number): readonly ComingNeed[] {
  const { requirement, title, dueOn, daysToDue } = outcome;
  if (!hasSomethingToDo(outcome) || dueOn === null || daysToDue === null || daysToDue > warningDays)
    return [];
  return [{ requirement, title, dueOn, days: daysToDue }];
}

/** What a person needs: the one calculation behind the manager's page and the bot. Recommendations are not in it. */
export function needsOf(standing: Standing, warningDays: number): Needs {
  const required = standing.outcomes.filter(({ obligation }) => obligation === 'required');
  const counting = required.find(({ unit, required: amount }) => unit === 'hours' && amount !== null);
  return {
    overdue: required.flatMap(overdueOf).sort((one, other) => other.days - one.days),
    dueSoon: required
      .flatMap((outcome) => comingOf(outcome, warningDays))
      .sort((one, other) => one.days - other.days),
    hours: counting ? { counted: counting.counted ?? 0, required: counting.required ?? 0 } : null,
  };
}
