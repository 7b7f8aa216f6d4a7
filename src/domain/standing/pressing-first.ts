import type { Outcome, Status } from './outcome.ts';

/**
 * Overdue and expired stand together: the longest late comes first, whichever it is called. So do what is due and what
 * is worked towards.
 */
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

/** Outcomes for display, most pressing first; the policy's order decides between equals. */
export function pressingFirst(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...outcomes].sort((one, other) => {
    const byStatus = RANK[one.status] - RANK[other.status];
    if (byStatus !== 0) return byStatus;
    const [first, second] = [one.dueOn ?? NO_DATE, other.dueOn ?? NO_DATE];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}
