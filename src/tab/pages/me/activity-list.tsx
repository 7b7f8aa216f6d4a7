import { useEffect, useState } from 'react';
import type { ActivityView, PersonRecord } from '../../../contract/record.ts';
import { useTell } from '../../components/toast/tell.ts';
import type { OpenedActivity } from './activity-item.tsx';
import { ActivityItem } from './activity-item.tsx';
import { changeIdOf, useActivityUndo } from './activity-undo.ts';
import { useSay } from './words.ts';

interface ActivityListProps {
  readonly activities: readonly ActivityView[];
  readonly record: PersonRecord;
  readonly today: string;
  /** Key of the activity whose form is open when the list is first drawn. */
  readonly openedAtFirst?: string | undefined;
}

/** CPD activities, each changed or taken back in its place; the focus comes back to where it was. */
export function ActivityList({ activities, record, today, openedAtFirst }: ActivityListProps) {
  const say = useSay();
  const tell = useTell();
  const undo = useActivityUndo(record.person.oid);
  const [opened, setOpened] = useState<OpenedActivity | undefined>(() => {
    const activity = activities.find(({ key, original }) => [key, original].includes(openedAtFirst ?? ''));
    return activity && { what: 'change', activity };
  });
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
            tell(undefined);
            setFocused(undefined);
            setOpened(next);
          }}
          onSaved={({ activity: changed, isNew }) => {
            const { title, key } = changed;
            const before = opened?.activity ?? activity;
            tell({
              words: say('record.changed', { title }),
              undo: isNew ? undo.ofChanging(before, key, changeIdOf(activity.original)) : undefined,
            });
            close(activity);
          }}
          onTakenBack={(over) => {
            tell({
              words: say('record.taken-back', { title: activity.title }),
              undo:
                over === undefined
                  ? undefined
                  : undo.ofChanging(activity, over, changeIdOf(activity.original)),
            });
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
