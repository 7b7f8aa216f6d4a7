import type { PersonRecord } from '../../../contract/record.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { DateChoice } from '../../components/form/date-choice.tsx';
import { TextField } from '../../components/form/field.tsx';
import { DurationField } from './duration-field.tsx';
import { CategoryField } from './category-field.tsx';
import type { LogAsks, LogDraft } from './log-draft.ts';
import { asksInsetDays } from './log-draft.ts';
import { useSay } from './words.ts';

const SHARES = ['1', '0.5', '0'] as const;

interface FactFieldsProps {
  readonly idOf: (field: string) => string;
  readonly fields: LogDraft;
  readonly today: string;
  readonly activityTypes: PersonRecord['activityTypes'];
  readonly asks: LogAsks;
  readonly onChange: (changes: Partial<LogDraft>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** What was done, of what type, how long and when. */
export function FactFields({
  idOf,
  fields,
  today,
  activityTypes,
  asks,
  onChange,
  problemOf,
}: FactFieldsProps) {
  const say = useSay();
  return (
    <>
      <TextField
        id={idOf('title')}
        label={say('log.title')}
        value={fields.title}
        onChange={(title) => onChange({ title })}
        problem={problemOf('title')}
      />
      <ChipChoice
        id={idOf('activityType')}
        label={say('log.activityType')}
        chips={activityTypes}
        value={fields.activityType}
        onChange={(activityType) => onChange({ activityType })}
        problem={problemOf('activityType')}
      />
      {asksInsetDays(fields, asks) && (
        <ChipChoice
          id={idOf('insetDays')}
          label={say('log.insetDays')}
          hint={say('event.insetDays.hint')}
          chips={SHARES.map((id) => ({ id, label: say(`inset-days.${id}`) }))}
          value={fields.insetDays}
          onChange={(insetDays) => onChange({ insetDays })}
          problem={problemOf('insetDays')}
        />
      )}
      {asks.category && (
        <CategoryField
          id={idOf('category')}
          value={fields.category}
          isAsked
          onChange={(category) => onChange({ category })}
          problem={problemOf('category')}
        />
      )}
      <DurationField
        id={idOf('minutes')}
        duration={fields.duration}
        otherHours={fields.otherHours}
        hoursPerDay={asks.hoursPerDay}
        onChange={onChange}
        problem={problemOf('minutes')}
      />
      <DateChoice
        id={idOf('completedOn')}
        label={say('log.completedOn')}
        when={fields.when}
        typed={fields.otherDate}
        latest={today}
        onChange={({ when, typed }) =>
          onChange({ ...(when && { when }), ...(typed !== undefined && { otherDate: typed }) })
        }
        problem={problemOf('completedOn')}
      />
    </>
  );
}
