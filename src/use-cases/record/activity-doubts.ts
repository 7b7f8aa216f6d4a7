import type { DoubtReason, TimesOf } from '../../domain/activities/counted-twice.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { Deps } from '../shared/deps.ts';

/** Saving would perhaps count the same time twice: the person is asked, and may say that it does not. */
export interface MayCountTwice {
  readonly code: 'may-count-twice';
  readonly doubts: readonly ActivityDoubt[];
}

/** An activity that another one may be, and why. */
export interface ActivityDoubt {
  readonly activity: LearningActivity;
  readonly reason: DoubtReason;
}

/** When what came from a register was held. */
export const timesOfEvents =
  ({ records }: Pick<Deps, 'records'>): TimesOf =>
  ({ eventKey }) =>
    eventKey === undefined ? undefined : records.events.find(eventKey)?.value;
