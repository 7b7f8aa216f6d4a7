import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import { currentRows } from '../../domain/evidence/recorded.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * The activity of a person that a row under `byKey` is about to correct, take back or give again, as it was when they
 * opened it. Sent once more, a request finds its own row where the other stood.
 */
export function correctableActivity(
  { records }: Pick<Deps, 'records'>,
  { personOid, activityKey, byKey }: Readonly<Record<'personOid' | 'activityKey' | 'byKey', string>>,
): Result<LearningActivity, NotFound | ChangedMeanwhile> {
  const rows = records.activities.where('personOid', personOid).map(({ value }) => value);
  const activity = rows.find(({ key }) => key === activityKey);
  if (!activity) return err(notFound);
  const isAgain = rows.some(({ key, supersedes }) => key === byKey && supersedes === activityKey);
  const stands = currentRows(rows).some(({ key }) => key === activityKey);
  return isAgain || stands ? ok(activity) : err({ code: 'changed-meanwhile', key: activityKey });
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
