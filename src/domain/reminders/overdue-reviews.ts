import type { CivilDate } from '../cycles/civil-date.ts';
import type { Standing } from '../outcomes/outcome.ts';

export interface OverdueReview {
  readonly reviewKind: string;
  /** Key of the requirement that asks for it. */
  readonly requirement: string;
  readonly dueOn: CivilDate;
  readonly daysOverdue: number;
}

/** The reviews a person's manager is late with, in the policy's order. */
export function overdueReviews(standing: Standing): readonly OverdueReview[] {
  return standing.outcomes.flatMap(({ requirement, status, asksFor, dueOn, daysToDue }) =>
    status === 'overdue' && asksFor?.type === 'review' && dueOn !== null && daysToDue !== null
      ? [{ reviewKind: asksFor.id, requirement, dueOn, daysOverdue: -daysToDue }]
      : [],
  );
}
