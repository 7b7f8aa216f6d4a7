import type { LearningActivity } from './learning-activity.ts';
import { currentRows } from '../evidence/recorded.ts';

/** Whether a row takes an activity, or a review, back: then neither it nor what it supersedes counts. */
export const isWithdrawal = ({ withdrawnBecause }: Pick<LearningActivity, 'withdrawnBecause'>): boolean =>
  withdrawnBecause !== undefined;

/** A person's activities that nothing corrects or takes back, in the order given. */
export const currentActivities = (rows: readonly LearningActivity[]): readonly LearningActivity[] =>
  currentRows(rows).filter((row) => !isWithdrawal(row));

interface Said {
  readonly key: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/**
 * The row that takes an activity back. It says again what it takes back, so that what was withdrawn can be read from it, and
 * given again by `reinstated`.
 */
export const withdrawn = (
  activity: LearningActivity,
  { because, ...said }: Said & { readonly because: string },
): LearningActivity => ({ ...activity, ...said, withdrawnBecause: because, supersedes: activity.key });

/** The row after a withdrawal that lets the activity count again, as it was. */
export const reinstated = (withdrawal: LearningActivity, said: Said): LearningActivity => ({
  ...withdrawal,
  ...said,
  withdrawnBecause: undefined,
  supersedes: withdrawal.key,
});
