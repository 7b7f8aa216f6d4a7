import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LoggedActivity, PersonRecord } from '../../../contract/record.ts';
import { Card } from '../../components/card.tsx';
import { useSay } from '../../messages/use-say.ts';
import { useNavigation } from '../../routing/use-route.ts';
import { ActivityItem, changeIdOf } from './activity-item.tsx';

const SHOWN_AT_FIRST = 8;

interface RecordCardProps {
  readonly record: PersonRecord;
  readonly today: string;
}

/** What the person has done this cycle, newest first; each may be changed in its place. */
export function RecordCard({ record, today }: RecordCardProps) {
  const say = useSay();
  const go = useNavigation();
  const { person, activities } = record;
  const [isWhole, setIsWhole] = useState(false);
  const [changing, setChanging] = useState<string>();
  const [saved, setSaved] = useState('');
  const [focused, setFocused] = useState<string>();
  const close = (key: string) => {
    setChanging(undefined);
    setFocused(key);
  };
  const onSaved = ({ activity }: LoggedActivity) => {
    setSaved(say('record.changed', { title: activity.title }));
    close(activity.key);
  };
  useEffect(() => {
    if (focused !== undefined) document.getElementById(changeIdOf(focused))?.focus();
  }, [focused]);
  const shown = isWhole ? activities : activities.slice(0, SHOWN_AT_FIRST);
  return (
    <Card
      title={say('record.title')}
      className="record"
      aside={
        <Button onClick={() => go({ page: 'record', oid: person.oid })}>{say('entries.open-own')}</Button>
      }
    >
      <p role="status" className={saved === '' ? 'visually-hidden' : 'saved'}>
        {saved}
      </p>
      {activities.length === 0 && <p>{say('record.empty')}</p>}
      <ul className="plain-list">
        {shown.map((activity) => (
          <ActivityItem
            key={activity.key}
            activity={activity}
            record={record}
            today={today}
            isOpen={changing === activity.key}
            onOpen={() => {
              setSaved('');
              setFocused(undefined);
              setChanging(activity.key);
            }}
            onSaved={onSaved}
            onClose={() => close(activity.key)}
          />
        ))}
      </ul>
      {shown.length < activities.length && (
        <Button onClick={() => setIsWhole(true)}>{say('record.all', { count: activities.length })}</Button>
      )}
    </Card>
  );
}
