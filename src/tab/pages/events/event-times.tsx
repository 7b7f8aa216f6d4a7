import { DayField } from '../../components/form/day-field.tsx';
import { TextField } from '../../components/form/field.tsx';
import type { EventDraft } from './event-draft.ts';
import { isOtherClock } from './zone-note.ts';
import { useSay } from './words.ts';

interface EventTimesProps {
  readonly idOf: (field: string) => string;
  readonly fields: EventDraft;
  /** IANA name of the organisation's: the times are of it, whatever this device shows. */
  readonly timeZone: string;
  readonly onChange: (changes: { date?: string; starts?: string; ends?: string }) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** The day of an event, and from when to when. */
export function EventTimes({ idOf, fields, timeZone, onChange, problemOf }: EventTimesProps) {
  const say = useSay();
  return (
    <fieldset className="field">
      <legend className="field__label">{say('event.when')}</legend>
      {isOtherClock(timeZone, fields.date) && (
        <p className="quiet">{say('event.zone', { zone: timeZone })}</p>
      )}
      <DayField
        id={idOf('date')}
        label={say('event.day')}
        typed={fields.date}
        onChange={(date) => onChange({ date })}
        problem={undefined}
      />
      <div className="form__pair">
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
