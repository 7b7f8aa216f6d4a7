import { useEffect, useState } from 'react';
import type { ActivityView, PersonRecord } from '../../../contract/record.ts';
import type { OpenedActivity } from './activity-item.tsx';
import { ActivityItem, changeIdOf } from './activity-item.tsx';
import { useSay } from './words.ts';

interface ActivityListProps {
  readonly activities: readonly ActivityView[];
  readonly record: PersonRecord;
  readonly today: string;
  /** Says what was done, in a region that is there before it speaks. */
  readonly onDone: (said: string) => void;
}

/** CPD activities, each changed or taken back in its place; the focus comes back to where it was. */
export function ActivityList({ activities, record, today, onDone }: ActivityListProps) {
  const say = useSay();
  const [opened, setOpened] = useState<OpenedActivity>();
  const [focused, setFocused] = useState<string>();
  useEffect(() => {
    if (focused !== undefined) document.getElementById(changeIdOf(focused))?.focus();
  }, [focused]);
  const close = (activity: ActivityView) => {
    setOpened(undefined);
    setFocused(activity.original);
  };
  return (
    <ul className="plain-list">
      {withOpened(activities, opened, record).map((activity) => (
        <ActivityItem
          key={activity.original}
          activity={activity}
          record={record}
          today={today}
          opened={opened?.activity.original === activity.original ? opened : undefined}
          onOpen={(next) => {
            onDone('');
            setFocused(undefined);
            setOpened(next);
          }}
          onSaved={({ activity: { title } }) => {
            onDone(say('record.changed', { title }));
            close(activity);
          }}
          onTakenBack={({ title }) => {
            onDone(say('record.taken-back', { title }));
            setOpened(undefined);
          }}
          onClose={() => close(activity)}
        />
      ))}
    </ul>
  );
}

/** What is being changed keeps its place and its form, also where another window has taken it back meanwhile. */
function withOpened(
  activities: readonly ActivityView[],
  opened: OpenedActivity | undefined,
  { takenBack }: PersonRecord,
): readonly ActivityView[] {
  const isOpened = ({ original }: ActivityView) => original === opened?.activity.original;
  if (opened?.what !== 'change' || activities.some(isOpened)) return activities;
  const { activity } = opened;
  const after = activities.findIndex(({ completedOn }) => completedOn < activity.completedOn);
  return activities.toSpliced(after < 0 ? activities.length : after, 0, takenBack.find(isOpened) ?? activity);
}
