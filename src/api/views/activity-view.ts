import type { ActivityView } from '../../contract/record.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { PolicyDeclarations } from '../../domain/policies/join-declarations.ts';

type Declared = Pick<PolicyDeclarations, 'activityTypes'> | undefined;

/** What an activity type is called in the policy; its id where the policy knows it no more. */
const activityTypeLabel = (policy: Declared, id: string): string =>
  policy?.activityTypes.find((type) => type.id === id)?.label ?? id;

export function activityView(activity: LearningActivity, policy: Declared): ActivityView {
  const { key, title, activityType, completedOn, minutes, category, reflection } = activity;
  return {
    key,
    title,
    activityType,
    activityTypeLabel: activityTypeLabel(policy, activityType),
    completedOn,
    minutes,
    category,
    reflection,
    delivery: activity.delivery ?? null,
    insetDays: activity.insetDays ?? null,
    alignment: [...activity.alignment],
    fromEvent: activity.eventKey !== undefined,
  };
}
