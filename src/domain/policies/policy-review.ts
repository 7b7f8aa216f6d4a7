import type { CivilDate } from '../cycles/civil-date.ts';
import { addMonths } from '../cycles/civil-date.ts';

/** What a policy says of its own review; null where it says nothing. */
export interface PolicyReviewDates {
  readonly lastReview: CivilDate | null;
  /** Whole months, from 1. */
  readonly cadenceMonths: number | null;
  /** The date that the policy prints. */
  readonly nextReview: CivilDate | null;
}

interface PolicyReview {
  readonly dueDate: CivilDate | null;
  /** Due up to and on the day, and where no day is known; overdue after it. */
  readonly status: 'due' | 'overdue';
  readonly cadenceDueDate: CivilDate | null;
  /** The printed date is another than the cadence gives. */
  readonly isMismatch: boolean;
}

/** When a policy is to be looked at again: a printed date wins over the cadence. A review after `asOf` is not known. */
export function policyReviewOn(
  { lastReview, cadenceMonths, nextReview }: PolicyReviewDates,
  asOf: CivilDate,
): PolicyReview {
  const isKnown = lastReview !== null && lastReview <= asOf;
  const cadenceDueDate = isKnown && cadenceMonths !== null ? addMonths(lastReview, cadenceMonths) : null;
  const dueDate = nextReview ?? cadenceDueDate;
  return {
    dueDate,
    status: dueDate !== null && dueDate < asOf ? 'overdue' : 'due',
    cadenceDueDate,
    isMismatch: nextReview !== null && cadenceDueDate !== null && nextReview !== cadenceDueDate,
  };
}
