import type { CivilDate } from '../cycles/civil-date.ts';
import type { NeedSource } from '../needs/need.ts';
import type { Goal } from './goal.ts';
import { isPast } from './goal.ts';

/** A goal of somebody's plan as it is added up with others. */
export interface SummedGoal extends Pick<
  Goal,
  'personOid' | 'state' | 'targetOn' | 'costPence' | 'priority' | 'strand'
> {
  /** Of the need that it answers, the source that was first; undefined: it answers none that the reader may see. */
  readonly source: NeedSource | undefined;
  readonly unit: string;
}

/** What plans add up by. */
export const PLAN_GROUPS = ['priority', 'strand', 'source', 'unit'] as const;
export type PlanGroup = (typeof PLAN_GROUPS)[number];

export interface PlanSum {
  /** Nobody has taken them on yet. */
  readonly suggested: number;
  readonly open: number;
  /** Of the open ones, those whose day has gone by. */
  readonly past: number;
  readonly done: number;
  readonly dropped: number;
  /** In whose plans they are. */
  readonly people: number;
  /** Of what is open or done: what was only suggested, or dropped, costs nothing. */
  readonly costPence: number;
}

export interface GroupSum extends PlanSum {
  /** What they have in common; undefined: it was not said. */
  readonly of: string | undefined;
}

/** What is still open counts however old it is; what is done or dropped, while its day is not before `since`. */
export const countsSince = (
  { state, targetOn }: Pick<Goal, 'state' | 'targetOn'>,
  since: CivilDate,
): boolean => state === 'open' || state === 'suggested' || targetOn >= since;

export function sumOfPlans(goals: readonly Omit<SummedGoal, 'source' | 'unit'>[], today: CivilDate): PlanSum {
  const of = (state: Goal['state']) => goals.filter((goal) => goal.state === state);
  const open = of('open');
  const done = of('done');
  return {
    suggested: of('suggested').length,
    open: open.length,
    past: open.filter((goal) => isPast(goal, today)).length,
    done: done.length,
    dropped: of('dropped').length,
    people: new Set(goals.map(({ personOid }) => personOid)).size,
    costPence: [...open, ...done].reduce((sum, { costPence = 0 }) => sum + costPence, 0),
  };
}

/** The same by what they have in common: most goals first, what was not said last. */
export const groupsOfPlans = (
  goals: readonly SummedGoal[],
  by: PlanGroup,
  today: CivilDate,
): readonly GroupSum[] =>
  [...Map.groupBy(goals, (goal) => goal[by])]
    .toSorted(
      ([one, its], [other, others]) =>
        Number(one === undefined) - Number(other === undefined) || others.length - its.length,
    )
    .map(([of, its]) => ({ of, ...sumOfPlans(its, today) }));
