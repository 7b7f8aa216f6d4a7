import { Button } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ActivityView, LoggedActivity, PersonRecord } from '../../../contract/record.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Say } from '../../messages/use-say.ts';
import { useSay } from '../../messages/use-say.ts';
import { LogForm } from '../log-cpd/lazy-log-form.ts';

/** The button that opens an activity's form; it takes the focus back. */
export const changeIdOf = (activityKey: string): string => `change-${activityKey}`;

interface ActivityItemProps {
  readonly activity: ActivityView;
  readonly record: PersonRecord;
  readonly today: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onSaved: (logged: LoggedActivity) => void;
  readonly onClose: () => void;
}

/** One CPD activity, and the form that changes it. */
export function ActivityItem({ activity, record, today, isOpen, ...on }: ActivityItemProps) {
  const say = useSay();
  const { title } = activity;
  const words = say(activity.reflection === '' ? 'record.add-reflection' : 'record.change');
  return (
    <li className="activity">
      <p className="activity__title">{title}</p>
      <p className="quiet">{factsOf(activity, say).join(' · ')}</p>
      {activity.reflection !== '' && (
        <Disclosure summary={say('record.reflection')} about={title}>
          <p className="own-words">{activity.reflection}</p>
        </Disclosure>
      )}
      {isOpen ? (
        <Suspense fallback={<Skeleton blocks={['line', 'row']} />}>
          <LogForm
            oid={record.person.oid}
            today={today}
            activityTypes={record.activityTypes}
            asks={record.logAsks}
            standards={record.standards}
            corrects={activity}
            onSaved={on.onSaved}
            onClose={on.onClose}
          />
        </Suspense>
      ) : (
        <Button
          id={changeIdOf(activity.key)}
          appearance="subtle"
          size="small"
          onClick={on.onOpen}
          aria-label={say('record.change.about', { words, title })}
        >
          {words}
        </Button>
      )}
    </li>
  );
}

const factsOf = (activity: ActivityView, say: Say): readonly string[] => [
  say.hours(activity.minutes),
  activity.activityTypeLabel,
  say.date(activity.completedOn),
  ...(activity.fromEvent ? [say('record.from-event')] : []),
  ...(activity.delivery === 'external' ? [say('record.external')] : []),
  ...(activity.alignment.length > 0 ? [say('record.standards', { count: activity.alignment.length })] : []),
];
