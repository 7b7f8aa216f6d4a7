import { dateOf, partsOf } from '../cycles/civil-date.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle, CycleRule } from '../cycles/cycle.ts';
import { cycleHolding } from '../cycles/cycle.ts';

/** A year of somebody's working life, and what they did in it. */
export interface CareerYear<Activity> extends Cycle {
  /** In the order given. */
  readonly activities: readonly Activity[];
}

const calendarYearOf = (day: CivilDate): Cycle => {
  const { year } = partsOf(day);
  return { from: dateOf({ year, month: 1, day: 1 }), to: dateOf({ year, month: 12, day: 31 }) };
};

/** The years in which something was done, the latest first: by the policy's cycle; where there is none, by the calendar. */
export function careerYears<Activity extends { readonly completedOn: CivilDate }>(
  activities: readonly Activity[],
  rule: CycleRule | undefined,
): readonly CareerYear<Activity>[] {
  const years = new Map<CivilDate, Cycle & { readonly activities: Activity[] }>();
  for (const activity of activities) {
    const cycle = rule ? cycleHolding(rule, activity.completedOn) : calendarYearOf(activity.completedOn);
    const year = years.get(cycle.from) ?? { ...cycle, activities: [] };
    year.activities.push(activity);
    years.set(cycle.from, year);
  }
  return [...years.values()].toSorted((one, other) => other.from.localeCompare(one.from));
}
