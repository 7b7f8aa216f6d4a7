import type { LearningActivity } from '../activities/learning-activity.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { TrainingEvent } from './training-event.ts';

/** What an event says of the activity of whoever attended it. What it does not say, the person may. */
export type EventFacts = Pick<
  LearningActivity,
  'title' | 'activityType' | 'completedOn' | 'minutes' | 'delivery' | 'insetDays'
> & { readonly category: LearningActivity['category'] | undefined };

/** `heldOn`: the day on which it began, in the organisation's time. */
export const factsOf = (event: TrainingEvent, heldOn: CivilDate): EventFacts => ({
  title: event.title,
  activityType: event.activityType,
  completedOn: heldOn,
  minutes: event.minutes,
  delivery: event.delivery === undefined || event.delivery === 'in-house' ? 'internal' : 'external',
  insetDays: event.insetDays,
  category: event.category,
});

/** An activity as its event has it now. */
export const withFacts = (activity: LearningActivity, facts: EventFacts): LearningActivity => ({
  ...activity,
  ...facts,
  category: facts.category ?? activity.category,
});

/** Whether an activity says what its event says. */
export function saysWhatItsEventSays(activity: LearningActivity, facts: EventFacts): boolean {
  const { title, activityType, completedOn, minutes, insetDays, category } = withFacts(activity, facts);
  return (
    activity.title === title &&
    activity.activityType === activityType &&
    activity.completedOn === completedOn &&
    activity.minutes === minutes &&
    activity.insetDays === insetDays &&
    activity.category === category
  );
}
