import type { Cycle, CycleRule } from '../cycles/cycle.ts';
import { cycleHolding } from '../cycles/cycle.ts';
import type { LearningActivity } from './learning-activity.ts';

/** A CPD year that is over, and how many activities it has. */
export interface EarlierYear extends Cycle {
  readonly count: number;
}

/** The CPD years of activities, newest first. None where no policy says when a year begins. */
export function earlierYearsOf(
  activities: readonly Pick<LearningActivity, 'completedOn'>[],
  policy: { readonly cycle: CycleRule } | undefined,
): readonly EarlierYear[] {
  if (!policy) return [];
  const years = new Map<string, EarlierYear>();
  for (const { completedOn } of activities) {
    const year = cycleHolding(policy.cycle, completedOn);
    years.set(year.from, { ...year, count: (years.get(year.from)?.count ?? 0) + 1 });
  }
  return [...years.values()].toSorted((one, other) => (one.from < other.from ? 1 : -1));
}
