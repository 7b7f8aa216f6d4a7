import type { PersonRecord } from '../../../contract/record.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { DateChoice } from '../../components/form/date-choice.tsx';
import { TextField } from '../../components/form/field.tsx';
import { useSay } from '../../messages/use-say.ts';
import { DurationField } from './duration-field.tsx';
import type { LogDraft } from './log-draft.ts';

interface FactFieldsProps {
  readonly idOf: (field: string) => string;
  readonly fields: LogDraft;
  readonly today: string;
  readonly activityTypes: PersonRecord['activityTypes'];
  readonly onChange: (changes: Partial<LogDraft>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** What was done, of what type, how long and when. */
export function FactFields({ idOf, fields, today, activityTypes, onChange, problemOf }: FactFieldsProps) {
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
      <DurationField
        id={idOf('minutes')}
        duration={fields.duration}
        otherHours={fields.otherHours}
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
