import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import { Card } from '../../components/card.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { ActivityList } from './activity-list.tsx';
import { EarlierYears } from './earlier-years.tsx';
import { TakenBack } from './taken-back.tsx';
import { useSay } from './words.ts';

const SHOWN_AT_FIRST = 8;

interface RecordCardProps {
  readonly record: PersonRecord;
  readonly today: string;
}

/** What the person has done this cycle, newest first, and in the years before. */
export function RecordCard({ record, today }: RecordCardProps) {
  const say = useSay();
  const go = useNavigation();
  const { person, activities } = record;
  const [isWhole, setIsWhole] = useState(false);
  const [said, setSaid] = useState('');
  const shown = isWhole ? activities : activities.slice(0, SHOWN_AT_FIRST);
  return (
    <Card
      title={say('record.title')}
      className="record"
      aside={
        <Button onClick={() => go({ page: 'record', oid: person.oid })}>{say('entries.open-own')}</Button>
      }
    >
      <p role="status" className={said === '' ? 'visually-hidden' : 'saved'}>
        {said}
      </p>
      {activities.length === 0 && (
        <p>{say(record.earlierYears.length > 0 ? 'record.empty-this-year' : 'record.empty')}</p>
      )}
      <ActivityList activities={shown} record={record} today={today} onDone={setSaid} />
      {shown.length < activities.length && (
        <Button onClick={() => setIsWhole(true)}>{say('record.all', { count: activities.length })}</Button>
      )}
      <TakenBack record={record} onDone={setSaid} />
      <EarlierYears record={record} today={today} onDone={setSaid} />
    </Card>
  );
}
