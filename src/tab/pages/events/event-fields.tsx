import type { EventChoices } from '../../../contract/events.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { TextField } from '../../components/form/field.tsx';
import { SelectField } from '../../components/form/select-field.tsx';
import type { EventDraft } from './event-draft.ts';
import { asksInsetDays, lengthOf } from './event-draft.ts';
import { EventTimes } from './event-times.tsx';
import { useSay } from './words.ts';

const SHARES = ['1', '0.5', '0'] as const;
const CATEGORIES = ['educational', 'sector', 'other'] as const;

interface EventFieldsProps {
  readonly idOf: (field: string) => string;
  readonly fields: EventDraft;
  readonly choices: EventChoices;
  readonly onChange: (changes: Partial<EventDraft>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** What an event is, when and where, and what it counts as: the same of a new event and of one that is changed. */
export function EventFieldSet({ idOf, fields, choices, onChange, problemOf }: EventFieldsProps) {
  const say = useSay();
  const field = (name: 'title' | 'activityType' | 'venue' | 'provider' | 'category' | 'insetDays') => ({
    id: idOf(name),
    label: say(`event.${name}`),
    value: fields[name],
    onChange: (value: string) => onChange({ [name]: value }),
    problem: problemOf(name),
  });
  const length = lengthOf(fields);
  return (
    <>
      <TextField {...field('title')} />
      <ChipChoice {...field('activityType')} chips={choices.activityTypes} />
      {asksInsetDays(fields, choices) && (
        <ChipChoice
          {...field('insetDays')}
          hint={say('event.insetDays.hint')}
          chips={SHARES.map((id) => ({ id, label: say(`inset-days.${id}`) }))}
        />
      )}
      {choices.asksCategory && (
        <ChipChoice
          {...field('category')}
          hint={say('category.hint')}
          chips={CATEGORIES.map((id) => ({ id, label: say(`category.${id}`) }))}
        />
      )}
      <EventTimes
        idOf={idOf}
        fields={fields}
        timeZone={choices.timeZone}
        onChange={onChange}
        problemOf={problemOf}
      />
      <TextField
        id={idOf('breakMinutes')}
        label={say('event.breakMinutes')}
        hint={say('event.breakMinutes.hint')}
        inputMode="numeric"
        isShort
        value={fields.break}
        onChange={(typed) => onChange({ break: typed })}
        problem={problemOf('breakMinutes')}
      />
      <TextField
        id={idOf('minutes')}
        label={say('event.minutes')}
        hint={
          length === undefined
            ? say('event.minutes.hint')
            : say('event.minutes.hint-length', { length: say.hours(length) })
        }
        inputMode="decimal"
        isShort
        value={fields.cpdTime}
        onChange={(cpdTime) => onChange({ cpdTime })}
        problem={problemOf('minutes')}
      />
      {choices.trainingItems.length > 0 && (
        <SelectField
          id={idOf('trainingItem')}
          label={say('event.trainingItem')}
          nothing={say('event.trainingItem.none')}
          choices={choices.trainingItems}
          value={fields.trainingItem}
          onChange={(trainingItem) => onChange({ trainingItem })}
          problem={problemOf('trainingItem')}
        />
      )}
      <TextField {...field('venue')} />
      <TextField {...field('provider')} />
    </>
  );
}
