import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActivityView } from '../../../contract/record.ts';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useSay } from '../../messages/use-say.ts';
import { useNavigation } from '../../routing/use-route.ts';

const SHOWN_AT_FIRST = 8;

interface RecordCardProps {
  readonly oid: string;
  readonly activities: readonly ActivityView[];
}

/** What the person has done this cycle, newest first. */
export function RecordCard({ oid, activities }: RecordCardProps) {
  const say = useSay();
  const go = useNavigation();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? activities : activities.slice(0, SHOWN_AT_FIRST);
  return (
    <Card
      title={say('record.title')}
      className="record"
      aside={<Button onClick={() => go({ page: 'record', oid })}>{say('entries.open-own')}</Button>}
    >
      {activities.length === 0 && <p>{say('record.empty')}</p>}
      <ul className="plain-list">
        {shown.map((activity) => (
          <Activity key={activity.key} activity={activity} />
        ))}
      </ul>
      {shown.length < activities.length && (
        <Button onClick={() => setIsWhole(true)}>{say('record.all', { count: activities.length })}</Button>
      )}
    </Card>
  );
}

function Activity({ activity }: { readonly activity: ActivityView }) {
  const say = useSay();
  const facts = [
    say.hours(activity.minutes),
    activity.activityTypeLabel,
    say.date(activity.completedOn),
    ...(activity.fromEvent ? [say('record.from-event')] : []),
    ...(activity.delivery === 'external' ? [say('record.external')] : []),
    ...(activity.alignment.length > 0 ? [say('record.standards', { count: activity.alignment.length })] : []),
  ];
  return (
    <li className="activity">
      <p className="activity__title">{activity.title}</p>
      <p className="quiet">{facts.join(' · ')}</p>
      {activity.reflection !== '' && (
        <Disclosure summary={say('record.reflection')} about={activity.title}>
          <p className="own-words">{activity.reflection}</p>
        </Disclosure>
      )}
    </li>
  );
}
