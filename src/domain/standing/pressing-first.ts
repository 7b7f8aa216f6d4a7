import type { Outcome, Status } from '../outcomes/outcome.ts';
import { NEED_GROUPS, needGroupOf } from '../outcomes/shown-status.ts';

/** Of what waits for nobody: the one of which most is still to be heard comes first. */
const RANK: Record<Status, number> = {
  overdue: 0,
  expired: 0,
  due: 1,
  'in-progress': 1,
  recommended: 2,
  met: 3,
  paused: 4,
  'not-applicable': 5,
};

/** After every date. */
const NO_DATE = '9999-12-31';

/** One list of places: the groups of needs in their order, then the statuses of what waits for nobody. */
function placeOf(outcome: Outcome, warningDays: number): number {
  const group = needGroupOf(outcome, warningDays);
  return group === undefined ? NEED_GROUPS.length + RANK[outcome.status] : NEED_GROUPS.indexOf(group);
}

/**
 * Outcomes for display, the most pressing first: overdue, to do without a date, due soon (a renewal among it), due
 * later, the rest; of one group by date. Outcomes of several policies keep each to its own warning window. The policy's order decides between equals.
 */
export function pressingFirst(
  outcomes: readonly Outcome[],
  warningDaysOf: (outcome: Outcome) => number,
): readonly Outcome[] {
  return [...outcomes].sort((one, other) => {
    const byPlace = placeOf(one, warningDaysOf(one)) - placeOf(other, warningDaysOf(other));
    if (byPlace !== 0) return byPlace;
    const [first, second] = [one.dueOn ?? NO_DATE, other.dueOn ?? NO_DATE];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}
