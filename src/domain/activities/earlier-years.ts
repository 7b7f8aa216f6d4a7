import type { Cycle, CycleRule } from '../cycles/cycle.ts';
import { cycleHolding } from '../cycles/cycle.ts';
import type { LearningActivity } from './learning-activity.ts';

/** A CPD year that is over, and how many activities it has. */
export interface EarlierYear extends Cycle {
  readonly count: number;
}

type Dated = readonly Pick<LearningActivity, 'completedOn'>[];

/**
 * The CPD years of activities, newest first, with those in which all were removed. None where no policy says when a year
 * begins.
 */
export function earlierYearsOf(
  activities: Dated,
  takenBack: Dated,
  policy: { readonly cycle: CycleRule } | undefined,
): readonly EarlierYear[] {
  if (!policy) return [];
  const years = new Map<string, EarlierYear>();
  const add = (more: number) => (each: Dated[number]) => {
    const year = cycleHolding(policy.cycle, each.completedOn);
    years.set(year.from, { ...year, count: (years.get(year.from)?.count ?? 0) + more });
  };
  activities.forEach(add(1));
  takenBack.forEach(add(0));
  return [...years.values()].toSorted((one, other) => (one.from < other.from ? 1 : -1));
}
