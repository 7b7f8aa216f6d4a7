import type { CivilDate } from '../cycles/civil-date.ts';
import type { Outcome, Standing } from './outcome.ts';

/** The policy that asks for something; said of people who stand under several. */
export interface NamedPolicy {
  readonly id: string;
  readonly title: string;
}

/** Requirements of two policies may share their key, and their title. */
interface Need {
  readonly policy?: NamedPolicy | undefined;
  readonly requirement: string;
  readonly title: string;
}

interface OverdueNeed extends Need {
  readonly status: 'overdue' | 'expired';
  /** The date that was missed: the last day on which nothing was late. */
  readonly since: CivilDate;
  readonly days: number;
}

interface ComingNeed extends Need {
  readonly dueOn: CivilDate;
  /** Days left; 0 on the day itself. */
  readonly days: number;
}

interface HoursNeed {
  readonly policy?: NamedPolicy | undefined;
  readonly counted: number;
  readonly required: number;
}

export interface Needs {
  /** Overdue and expired, the longest first. */
  readonly overdue: readonly OverdueNeed[];
  /** What falls due within the warning window, the soonest first: not done yet, or done and soon to be renewed. */
  readonly dueSoon: readonly ComingNeed[];
  /** Null where no rule counts hours for this person. */
  readonly hours: HoursNeed | null;
}

/** The needs of somebody under all of their policies. */
export interface AllNeeds extends Needs {
  /** Where several policies count hours: what those after the first do. */
  readonly furtherHours: readonly HoursNeed[];
}

function overdueOf({ requirement, title, status, dueOn, daysToDue }: Outcome): readonly OverdueNeed[] {
  if ((status !== 'overdue' && status !== 'expired') || dueOn === null || daysToDue === null) return [];
  return [{ requirement, title, status, since: dueOn, days: -daysToDue }];
}

const longestFirst = (one: OverdueNeed, other: OverdueNeed): number => other.days - one.days;

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
    overdue: required.flatMap(overdueOf).sort(longestFirst),
    dueSoon: required
      .flatMap((outcome) => comingOf(outcome, warningDays))
      .sort((one, other) => one.days - other.days),
    hours: counting ? { counted: counting.counted ?? 0, required: counting.required ?? 0 } : null,
  };
}

/** What one policy finds a person needs, the shortfalls of its last cycle among it. */
export interface NeedsUnder {
  readonly policy: NamedPolicy;
  readonly needs: Needs;
}

/** The needs of a person under each of their policies as one list; where there are several, each need names its own. */
export function allNeeds(under: readonly NeedsUnder[]): AllNeeds {
  const named = under.map(({ policy: { id, title }, needs }): Needs => {
    if (under.length === 1) return needs;
    const policy = { id, title };
    return {
      overdue: needs.overdue.map((need) => ({ ...need, policy })),
      dueSoon: needs.dueSoon.map((need) => ({ ...need, policy })),
      hours: needs.hours && { ...needs.hours, policy },
    };
  });
  const [hours = null, ...furtherHours] = named.flatMap((each) => each.hours ?? []);
  return {
    overdue: named.flatMap(({ overdue }) => overdue).sort(longestFirst),
    dueSoon: named.flatMap(({ dueSoon }) => dueSoon).sort((one, other) => one.days - other.days),
    hours,
    furtherHours,
  };
}

const FROM_BEST: readonly Standing['overall'][] = ['compliant', 'action-needed', 'non-compliant'];

/** How somebody stands under all of their policies: as under the one that goes worst; undefined under none. */
export function worstOverall(
  standings: readonly Pick<Standing, 'overall'>[],
): Standing['overall'] | undefined {
  const worst = Math.max(-1, ...standings.map(({ overall }) => FROM_BEST.indexOf(overall)));
  return FROM_BEST[worst];
}
