import type { ActivityView, TakenBackActivity } from '../../contract/record.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { Clock } from '../../ports/clock.ts';
import type { KeptActivities } from '../../use-cases/record/activities-of.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ShownWith } from './activity-view.ts';
import { doubtMessage } from '../shared/doubt-message.ts';
import { activityView } from './activity-view.ts';

interface Shown {
  readonly clock: Clock;
  readonly words: Words;
  readonly declared: ShownWith['declared'];
  /** All current ones, to name those that a doubt is about. */
  readonly kept: Pick<KeptActivities, 'doubts' | 'originalOf' | 'current'>;
}

/** Activities in the reader's words, in the order given, each with what it may be the same as. */
export function activityViews(
  activities: readonly LearningActivity[],
  { clock, words, declared, kept }: Shown,
): ActivityView[] {
  const byKey = new Map(kept.current.map((each) => [each.key, each]));
  return activities.map((activity) =>
    activityView(activity, {
      declared,
      originalOf: kept.originalOf,
      localAt: (instant) => clock.localAt(instant),
      doubts: (kept.doubts.get(activity.key) ?? []).flatMap(({ key, reason }) => {
        const other = byKey.get(key);
        return other ? [words.say(doubtMessage(reason, other))] : [];
      }),
    }),
  );
}

/** Rows that took an activity back, each with the reason, in the order given. */
export const takenBackViews = (withdrawals: readonly LearningActivity[], shown: Shown): TakenBackActivity[] =>
  activityViews(withdrawals, shown).map((view, place) => ({
    ...view,
    reason: withdrawals[place]?.withdrawnBecause ?? '',
  }));
