import type { LeaveView, SummaryView } from '../../contract/standing.ts';
import type { PersonSummary } from '../../use-cases/standing/summary-of-person.ts';

export const leaveView = ({ onLeave }: Pick<PersonSummary, 'onLeave'>): LeaveView =>
  onLeave ? { until: onLeave.until } : null;

/** A person's summary, counted. */
export const summaryView = ({ overall, needs, onLeave }: PersonSummary): SummaryView => ({
  overall,
  overdue: needs.overdue.length,
  toDo: needs.toDo.length,
  dueSoon: needs.dueSoon.length,
  later: needs.later.length,
  warningDays: needs.warningDays,
  onLeave: leaveView({ onLeave }),
});
