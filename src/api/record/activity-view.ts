import type { ActivityView } from '../../contract/record.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { PolicyDeclarations } from '../../domain/policies/join-declarations.ts';
import { localDay, localTime } from '../shared/local-time.ts';

type Declared = Pick<PolicyDeclarations, 'activityTypes'> | undefined;

/** What an activity type is called in the policy; its id where the policy knows it no more. */
const activityTypeLabel = (policy: Declared, id: string): string =>
  policy?.activityTypes.find((type) => type.id === id)?.label ?? id;

/** What an activity is shown with beside its own row. */
export interface ShownWith {
  readonly declared: Declared;
  readonly originalOf: (key: string) => string;
  readonly localAt: (instant: string) => string;
  /** In the reader's words. */
  readonly doubts?: readonly string[] | undefined;
}

export function activityView(activity: LearningActivity, shown: ShownWith): ActivityView {
  const { key, title, activityType, completedOn, minutes, category, reflection } = activity;
  const recorded = shown.localAt(activity.recordedAt);
  return {
    key,
    title,
    activityType,
    activityTypeLabel: activityTypeLabel(shown.declared, activityType),
    completedOn,
    minutes,
    category,
    reflection,
    delivery: activity.delivery ?? null,
    insetDays: activity.insetDays ?? null,
    alignment: [...activity.alignment],
    fromEvent: activity.eventKey !== undefined,
    original: shown.originalOf(key),
    recordedOn: localDay(recorded),
    recordedAt: localTime(recorded),
    doubts: [...(shown.doubts ?? [])],
  };
}
