import type { EntryFieldView } from '../../../contract/entries.ts';
import { CheckChoice } from '../../components/form/check-choice.tsx';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { DateChoice } from '../../components/form/date-choice.tsx';
import { LongTextField, TextField } from '../../components/form/field.tsx';
import { SelectField } from '../../components/form/select-field.tsx';
import { TypedDay } from '../../components/form/typed-day.tsx';
import { changedDay, shownDay } from './day-draft.ts';
import { ColleagueField } from './colleague-field.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { useSay } from './words.ts';

interface DrawnFieldProps {
  readonly id: string;
  readonly field: EntryFieldView;
  readonly draft: EntryDraft;
  readonly today: string;
  readonly onChange: (changes: EntryDraft) => void;
  readonly problem: string | undefined;
}

/** So many are seen at a glance; more are a list to open. A chip cannot be let go of, so what is optional is a list too. */
const MOST_CHIPS = 6;

/** A field as the API describes it: the page knows no kind of entry by name. */
export function DrawnField({ id, field, draft, today, onChange, problem }: DrawnFieldProps) {
  const say = useSay();
  const { column, type, choices, isRequired, hint } = field;
  const value = draft[column] ?? '';
  const set = (changed: string) => onChange({ [column]: changed });
  const common = {
    id,
    label: isRequired ? field.label : say('entry.optional', { label: field.label }),
    ...(hint !== null && { hint }),
    problem,
  };
  switch (type) {
    case 'choice':
      return isRequired && choices.length <= MOST_CHIPS ? (
        <ChipChoice {...common} chips={choices} value={value} onChange={set} />
      ) : (
        <SelectField
          {...common}
          choices={choices}
          value={value}
          onChange={set}
          nothing={say('entry.select')}
        />
      );
    case 'several':
      return <CheckChoice {...common} choices={choices} value={value} onChange={set} />;
    case 'day': {
      const { when, typed } = shownDay(column, draft, today);
      const change: Parameters<typeof DateChoice>[0]['onChange'] = (changes) =>
        onChange(changedDay(column, changes, today));
      // What has been done is often of today or yesterday; what begins, ends or is planned hardly ever.
      return isRequired && field.latest === today ? (
        <DateChoice {...common} when={when} typed={typed} latest={today} onChange={change} />
      ) : (
        <TypedDay
          {...common}
          typed={typed}
          onChange={(text) => change({ typed: text })}
          {...(field.latest !== null && { latest: field.latest })}
        />
      );
    }
    case 'number':
      return <TextField {...common} value={value} onChange={set} inputMode="decimal" isShort />;
    case 'line':
      return (
        <TextField {...common} value={value} onChange={set} suggestions={choices.map(({ label }) => label)} />
      );
    case 'colleague':
      return <ColleagueField {...common} choices={choices} value={value} onChange={set} />;
    case 'text':
      return <LongTextField {...common} value={value} onChange={set} />;
  }
}
