import { Button } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { ActivityList } from './activity-list.tsx';
import { EarlierYear, YearChooser } from './lazy-earlier-years.ts';
import { TakenBack } from './lazy-taking-back.ts';
import { useSay } from './words.ts';

const SHOWN_AT_FIRST = 8;

interface RecordCardProps {
  readonly record: PersonRecord;
  readonly today: string;
  readonly reflecting: ReflectionWanted | undefined;
  readonly onLog: () => void;
}

/** The activity whose form is to be open; another number of times is another wish. */
export interface ReflectionWanted {
  readonly activityKey: string;
  readonly times: number;
}

/** What the person has done this cycle, newest first, and in the years before. */
export function RecordCard({ record, today, reflecting, onLog }: RecordCardProps) {
  const say = useSay();
  const go = useNavigation();
  const { person } = record;
  const wishes = reflecting?.times ?? 0;
  const [chosen, setChosen] = useState({ from: '', wishes });
  // A wish to write about something of this year shows this year.
  const year = record.earlierYears.find(({ from }) => chosen.wishes === wishes && from === chosen.from);
  return (
    <Card
      title={say('record.title')}
      className="record"
      aside={
        <Button onClick={() => go({ page: 'record', oid: person.oid })}>{say('entries.open-own')}</Button>
      }
    >
      {record.earlierYears.length > 0 && (
        <Suspense fallback={null}>
          <YearChooser
            record={record}
            value={year?.from ?? ''}
            onChange={(from) => setChosen({ from, wishes })}
          />
        </Suspense>
      )}
      {year ? (
        <Suspense fallback={null}>
          <EarlierYear key={year.from} year={year} record={record} today={today} />
        </Suspense>
      ) : (
        <ThisYear record={record} today={today} reflecting={reflecting} onLog={onLog} />
      )}
    </Card>
  );
}

function ThisYear({ record, today, reflecting, onLog }: RecordCardProps) {
  const say = useSay();
  const { activities } = record;
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole || reflecting ? activities : activities.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      {activities.length === 0 && (
        <EmptyState
          text={say(record.earlierYears.length > 0 ? 'record.empty-this-year' : 'record.empty')}
          action={<Button onClick={onLog}>{say('record.begin')}</Button>}
        />
      )}
      <ActivityList
        key={reflecting?.times ?? 0}
        activities={shown}
        record={record}
        today={today}
        openedAtFirst={reflecting?.activityKey}
      />
      {shown.length < activities.length && (
        <Button onClick={() => setIsWhole(true)}>{say('record.all', { count: activities.length })}</Button>
      )}
      {record.takenBack.length > 0 && (
        <Suspense fallback={null}>
          <TakenBack oid={record.person.oid} takenBack={record.takenBack} />
        </Suspense>
      )}
    </>
  );
}
