import { DayInputs } from '../../components/form/day-inputs.tsx';
import { TextField } from '../../components/form/field.tsx';
import { useSay } from '../../messages/use-say.ts';
import type { EventDraft } from './event-draft.ts';

interface EventTimesProps {
  readonly idOf: (field: string) => string;
  readonly fields: EventDraft;
  readonly onChange: (changes: { date?: string; starts?: string; ends?: string }) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** The day of an event, and from when to when. */
export function EventTimes({ idOf, fields, onChange, problemOf }: EventTimesProps) {
  const say = useSay();
  return (
    <fieldset className="field">
      <legend className="field__label">{say('event.when')}</legend>
      <DayInputs
        typed={fields.date}
        isWrong={problemOf('startsAt') !== undefined}
        onChange={(date) => onChange({ date })}
      />
      <div className="date-inputs">
        <TextField
          id={idOf('startsAt')}
          label={say('event.starts')}
          type="time"
          isShort
          value={fields.starts}
          onChange={(starts) => onChange({ starts })}
          problem={problemOf('startsAt')}
        />
        <TextField
          id={idOf('endsAt')}
          label={say('event.ends')}
          type="time"
          isShort
          value={fields.ends}
          onChange={(ends) => onChange({ ends })}
          problem={problemOf('endsAt')}
        />
      </div>
    </fieldset>
  );
}
