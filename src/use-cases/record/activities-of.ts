import type { Doubt } from '../../domain/activities/counted-twice.ts';
import { doubtsAmong } from '../../domain/activities/counted-twice.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import { currentRows, originalsOf } from '../../domain/evidence/recorded.ts';
import { isWithdrawal } from '../../domain/activities/withdrawal.ts';
import { timesOfEvents } from './activity-doubts.ts';
import type { Deps } from '../shared/deps.ts';

/** What is kept of a person's activities, with what is said about them. */
export interface KeptActivities {
  /** Those that count, newest first. */
  readonly current: readonly LearningActivity[];
  /** Rows that took one back and that nothing supersedes, newest first. */
  readonly takenBack: readonly LearningActivity[];
  /** By key, the others that may be the same time counted twice. */
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
  readonly originalOf: (key: string) => string;
}

const newestFirst = (one: LearningActivity, other: LearningActivity): number =>
  other.completedOn.localeCompare(one.completedOn);

export function activitiesOf(deps: Pick<Deps, 'records'>, personOid: string): KeptActivities {
  const rows = deps.records.activities.where('personOid', personOid).map(({ value }) => value);
  const notSuperseded = currentRows(rows).toSorted(newestFirst);
  const current = notSuperseded.filter((row) => !isWithdrawal(row));
  return {
    current,
    takenBack: notSuperseded.filter(isWithdrawal),
    doubts: doubtsAmong(current, timesOfEvents(deps)),
    originalOf: originalsOf(rows),
  };
}
