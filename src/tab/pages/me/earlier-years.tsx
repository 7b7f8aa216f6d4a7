import { useState } from 'react';
import { activities } from '../../../contract/record.ts';
import { useRead } from '../../api/use-read.ts';
import type { PersonRecord } from '../../../contract/record.ts';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { ActivityList } from './activity-list.tsx';
import { useSay } from './words.ts';

interface EarlierYearsProps {
  readonly record: PersonRecord;
  readonly today: string;
  readonly onDone: (said: string) => void;
}

/** The CPD years before this one, each opened when somebody wants to see it. */
export function EarlierYears({ record, ...rest }: EarlierYearsProps) {
  return record.earlierYears.map((year) => (
    <EarlierYear key={year.from} year={year} record={record} {...rest} />
  ));
}

interface EarlierYearProps extends EarlierYearsProps {
  readonly year: PersonRecord['earlierYears'][number];
}

function EarlierYear({ year, record, today, onDone }: EarlierYearProps) {
  const say = useSay();
  const [isWanted, setIsWanted] = useState(false);
  const query = useRead(
    activities,
    isWanted ? { oid: record.person.oid, from: year.from, to: year.to } : undefined,
  );
  const words = { from: say.date(year.from), to: say.date(year.to), count: year.count };
  return (
    <details className="disclosure" onToggle={(event) => event.currentTarget.open && setIsWanted(true)}>
      <summary>{say('record.earlier-year', words)}</summary>
      <div className="disclosure__content">
        {isWanted && (
          <Reading query={query} skeleton={<Skeleton blocks={['row', 'row']} />}>
            {({ activities }) => (
              <ActivityList activities={activities} record={record} today={today} onDone={onDone} />
            )}
          </Reading>
        )}
      </div>
    </details>
  );
}
