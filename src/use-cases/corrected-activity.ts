import type { LearningActivity } from '../domain/activities/learning-activity.ts';
import { standingActivities } from '../domain/activities/withdrawal.ts';
import type { Deps } from './deps.ts';

/**
 * The activity of a person that a row under `key` corrects; undefined where it is another person's, or corrected
 * already by another row. Sent once more, a correction finds its own row where the corrected one stood.
 */
export function correctedActivity(
  { records }: Pick<Deps, 'records'>,
  personOid: string,
  corrects: string,
  key: string,
): LearningActivity | undefined {
  const rows = records.activities.where('personOid', personOid).map(({ value }) => value);
  const isAgain = rows.some((row) => row.key === key && row.supersedes === corrects);
  return (isAgain ? rows : standingActivities(rows)).find((row) => row.key === corrects);
}

/** What a register says of an activity is not its person's to change. */
export const saidByRegister = ({
  title,
  activityType,
  completedOn,
  minutes,
  delivery,
  insetDays,
}: LearningActivity): Pick<
  LearningActivity,
  'title' | 'activityType' | 'completedOn' | 'minutes' | 'delivery' | 'insetDays'
> => ({ title, activityType, completedOn, minutes, delivery, insetDays });
