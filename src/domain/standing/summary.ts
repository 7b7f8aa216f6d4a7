import type { CivilDate } from '../cycles/civil-date.ts';
import { daysFrom } from '../cycles/civil-date.ts';
import type { Outcome, Standing } from '../outcomes/outcome.ts';
import type { NeedGroup } from '../outcomes/shown-status.ts';
import { needGroupOf } from '../outcomes/shown-status.ts';

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

/** Every required outcome that is not met is in one of the four lists. What is recommended is never a need. */
export interface Needs {
  /** Overdue and expired, the longest first. */
  readonly overdue: readonly OverdueNeed[];
  /** Outstanding from the first day on: no date is set, and waiting mends nothing. In the policy's order. */
  readonly toDo: readonly Need[];
  /** What falls due within the warning window, the soonest first: not done yet, or done and soon to be renewed. */
  readonly dueSoon: readonly ComingNeed[];
  /** What falls due after it and is not done yet, the soonest first. */
  readonly later: readonly ComingNeed[];
  /** The warning window, in days. */
  readonly warningDays: number;
  /** Null where no rule counts hours for this person. */
  readonly hours: HoursNeed | null;
}

/** The needs of somebody under all of their policies. */
export interface AllNeeds extends Needs {
  /** The shortest window of their policies: what is said to be free of dates is so under each. */
  readonly warningDays: number;
  /** Where several policies count hours: what those after the first do. */
  readonly furtherHours: readonly HoursNeed[];
}

const longestFirst = (one: OverdueNeed, other: OverdueNeed): number => other.days - one.days;
const soonestFirst = (one: ComingNeed, other: ComingNeed): number => one.days - other.days;

function overdueOf({ requirement, title, status, dueOn, daysToDue }: Outcome): readonly OverdueNeed[] {
  if ((status !== 'overdue' && status !== 'expired') || dueOn === null || daysToDue === null) return [];
  return [{ requirement, title, status, since: dueOn, days: -daysToDue }];
}

const comingOf = ({ requirement, title, dueOn, daysToDue }: Outcome): readonly ComingNeed[] =>
  dueOn === null || daysToDue === null ? [] : [{ requirement, title, dueOn, days: daysToDue }];

/** What a person needs: the one calculation behind the tab's pages, the totals and the bot. */
export function needsOf({ outcomes }: Pick<Standing, 'outcomes'>, warningDays: number): Needs {
  const groups = Map.groupBy(outcomes, (outcome) => needGroupOf(outcome, warningDays));
  const inGroup = (group: NeedGroup) => groups.get(group) ?? [];
  const counting = outcomes.find(
    ({ obligation, unit, required }) => obligation === 'required' && unit === 'hours' && required !== null,
  );
  return {
    overdue: inGroup('overdue').flatMap(overdueOf).sort(longestFirst),
    toDo: inGroup('to-do').map(({ requirement, title }) => ({ requirement, title })),
    dueSoon: inGroup('due-soon').flatMap(comingOf).sort(soonestFirst),
    later: inGroup('later').flatMap(comingOf).sort(soonestFirst),
    warningDays,
    hours: counting ? { counted: counting.counted ?? 0, required: counting.required ?? 0 } : null,
  };
}

/** The same with what was missed in the last cycle and nobody has signed off. */
export const withMissed = (needs: Needs, shortfalls: readonly Outcome[]): Needs => ({
  ...needs,
  overdue: [...needs.overdue, ...shortfalls.flatMap(overdueOf)].sort(longestFirst),
});

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
    const ofPolicy = <Each extends Need>(list: readonly Each[]): readonly Each[] =>
      list.map((need) => ({ ...need, policy }));
    return {
      overdue: ofPolicy(needs.overdue),
      toDo: ofPolicy(needs.toDo),
      dueSoon: ofPolicy(needs.dueSoon),
      later: ofPolicy(needs.later),
      warningDays: needs.warningDays,
      hours: needs.hours && { ...needs.hours, policy },
    };
  });
  const [hours = null, ...furtherHours] = named.flatMap((each) => each.hours ?? []);
  return {
    overdue: named.flatMap(({ overdue }) => overdue).sort(longestFirst),
    toDo: named.flatMap(({ toDo }) => toDo),
    dueSoon: named.flatMap(({ dueSoon }) => dueSoon).sort(soonestFirst),
    later: named.flatMap(({ later }) => later).sort(soonestFirst),
    warningDays: named.length === 0 ? 0 : Math.min(...named.map(({ warningDays }) => warningDays)),
    hours,
    furtherHours,
  };
}

/** The same on a later day, on which nothing is in another list yet: the days that have gone and are left are others. */
export function needsOnDay(needs: AllNeeds, day: CivilDate): AllNeeds {
  const coming = (list: readonly ComingNeed[]) =>
    list.map((need) => ({ ...need, days: daysFrom(day, need.dueOn) }));
  return {
    ...needs,
    overdue: needs.overdue.map((need) => ({ ...need, days: daysFrom(need.since, day) })),
    dueSoon: coming(needs.dueSoon),
    later: coming(needs.later),
  };
}

/** How a person is doing, on screen; `unknown` where no policy is adopted: nobody is told that all is well there. */
export const OVERALL_ON_SCREEN = ['action-needed', 'on-track', 'unknown'] as const;
export type OverallOnScreen = (typeof OVERALL_ON_SCREEN)[number];

/** Something is overdue, to do without a date, or due within the warning window. */
const needsAction = ({ overdue, toDo, dueSoon }: Pick<Needs, 'overdue' | 'toDo' | 'dueSoon'>): boolean =>
  overdue.length + toDo.length + dueSoon.length > 0;

/** The one word about a person on every page and in the bot; undefined for somebody who stands under no policy. */
export function overallOnScreen(
  needs: Pick<Needs, 'overdue' | 'toDo' | 'dueSoon'> | undefined,
): OverallOnScreen {
  if (needs === undefined) return 'unknown';
  return needsAction(needs) ? 'action-needed' : 'on-track';
}
