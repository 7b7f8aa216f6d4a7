import { activities } from '../../../contract/record.ts';
import type { PersonRecord } from '../../../contract/record.ts';
import { useRead } from '../../api/use-read.ts';
import { SelectField } from '../../components/form/select-field.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TakenBack } from './taken-back.tsx';
import { ActivityList } from './activity-list.tsx';
import { useSay } from './words.ts';

interface YearChooserProps {
  readonly record: PersonRecord;
  /** The first day of an earlier year; empty for this one. */
  readonly value: string;
  readonly onChange: (from: string) => void;
}

/** Which CPD year of the record is shown: each in which something is recorded. */
export function YearChooser({ record, value, onChange }: YearChooserProps) {
  const say = useSay();
  return (
    <SelectField
      id="record-year"
      label={say('record.year')}
      problem={undefined}
      nothing={say('record.year.this', { count: record.activities.length })}
      choices={record.earlierYears.map(({ from, to, count }) => ({
        id: from,
        label: say('record.year.earlier', { from: say.date(from), to: say.date(to), count }),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}

interface EarlierYearProps {
  readonly year: PersonRecord['earlierYears'][number];
  readonly record: PersonRecord;
  readonly today: string;
}

/** What was done in a CPD year that is over; it can be changed as this year's can. */
export function EarlierYear({ year, record, today }: EarlierYearProps) {
  const query = useRead(activities, { oid: record.person.oid, from: year.from, to: year.to });
  return (
    <Reading query={query} skeleton={<Skeleton blocks={['row', 'row']} />}>
      {(page) => (
        <>
          {page.activities.length > 0 && (
            <ActivityList activities={page.activities} record={record} today={today} />
          )}
          {page.takenBack.length > 0 && <TakenBack oid={record.person.oid} takenBack={page.takenBack} />}
        </>
      )}
    </Reading>
  );
}
