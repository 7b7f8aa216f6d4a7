import type { CivilDate } from '../cycles/civil-date.ts';
import type { Outcome } from '../outcomes/outcome.ts';

export interface NextReview {
  readonly kind: string;
  readonly dueOn: CivilDate;
}

/** What rules say of a review and when it is due. */
type Asking = Pick<Outcome, 'asksFor' | 'status' | 'dueOn' | 'next'>;

/** The reviews that the rules ask for next, a kind once, the soonest first. One that is held once and was held is not among them. */
export function nextReviews(outcomes: readonly Asking[]): readonly NextReview[] {
  const soonest = new Map<string, CivilDate>();
  for (const { asksFor, status, dueOn, next } of outcomes) {
    const isAsked = asksFor?.type === 'review' && status !== 'not-applicable';
    const isDone = status === 'met' && next === null;
    if (!isAsked || isDone || dueOn === null) continue;
    const before = soonest.get(asksFor.id);
    if (before === undefined || dueOn < before) soonest.set(asksFor.id, dueOn);
  }
  return [...soonest]
    .map(([kind, dueOn]) => ({ kind, dueOn }))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** The day on which to meet that comes to mind first: when it is due, else today. */
export const dayToPropose = (dueOn: CivilDate | undefined, today: CivilDate): CivilDate =>
  dueOn !== undefined && dueOn > today ? dueOn : today;
