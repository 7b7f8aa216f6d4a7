import { useSay } from '../../messages/use-say.ts';
import { CheckChoice } from './check-choice.tsx';
import { ChipChoice } from './chip-choice.tsx';
import { DayField } from './day-field.tsx';
import { LongTextField, TextField } from './field.tsx';
import type { FieldDraft, ShownField } from './field-draft.ts';
import { lengthIn, unitIn } from './field-draft.ts';
import { HoursInput } from './hours-input.tsx';
import { PersonSearch } from './person-search.tsx';
import { SelectField } from './select-field.tsx';
import { SeveralChoice } from './several-choice.tsx';

interface DrawnFieldProps {
  /** Of the element that takes the focus. */
  readonly id: string;
  readonly field: ShownField;
  readonly draft: FieldDraft;
  /** Where a day may be asked for. */
  readonly today?: string;
  readonly onChange: (changes: FieldDraft) => void;
  readonly problem: string | undefined;
  /** What a list to open says while nothing is chosen; left out: something always is. */
  readonly nothing?: string;
  /** So many alternatives stand side by side; more are a list to open. Left out: as many as are seen at a glance. */
  readonly mostChips?: number;
  /** Several of a list: one below the other, or side by side. */
  readonly severalAs?: 'checks' | 'chips';
}

const SEEN_AT_A_GLANCE = 6;

/** A field as the vocabulary describes it: it knows no form by name. */
export function DrawnField(props: DrawnFieldProps) {
  const { id, field, draft, today = '', onChange, problem, nothing } = props;
  const { mostChips = SEEN_AT_A_GLANCE, severalAs = 'checks' } = props;
  const say = useSay();
  const value = draft[field.id] ?? '';
  const set = (changed: string) => onChange({ [field.id]: changed });
  const common = {
    id,
    label: field.label,
    ...(field.hint !== undefined && { hint: field.hint }),
    problem,
  };
  switch (field.type) {
    case 'choice': {
      const { choices } = field;
      // A chip cannot be let go of: what may be left out is a list, unless one of the alternatives is nothing.
      const isChips = field.isRequired || choices.some((each) => each.id === '');
      return isChips && choices.length <= mostChips ? (
        <ChipChoice {...common} chips={choices} value={value} onChange={set} />
      ) : (
        <SelectField
          {...common}
          choices={choices}
          value={value}
          onChange={set}
          {...(nothing !== undefined && { nothing })}
        />
      );
    }
    case 'rating': {
      const chips = field.choices.map(({ meaning, ...each }) => ({
        id: each.id,
        label: meaning === '' ? each.label : `${each.label}: ${meaning}`,
      }));
      return <ChipChoice {...common} chips={chips} value={value} onChange={set} />;
    }
    case 'several':
      return severalAs === 'checks' ? (
        <CheckChoice {...common} choices={field.choices} value={value} onChange={set} />
      ) : (
        <SeveralChoice
          {...common}
          choices={field.choices}
          everything={field.everything}
          value={value}
          onChange={set}
        />
      );
    case 'yes-no':
      return (
        <ChipChoice
          {...common}
          chips={(['yes', 'no'] as const).map((each) => ({ id: each, label: say(`input.${each}`) }))}
          value={value}
          onChange={set}
        />
      );
    case 'day':
      return (
        <DayField
          {...common}
          typed={value}
          today={today}
          latest={field.latest}
          isOfLate={field.isRequired && field.latest === today}
          onChange={set}
        />
      );
    case 'number':
      return (
        <TextField
          {...common}
          value={value}
          onChange={set}
          inputMode={field.isWhole ? 'numeric' : 'decimal'}
          isShort
        />
      );
    case 'span':
      return (
        <div className="form__pair">
          <TextField {...common} value={value} onChange={set} inputMode="numeric" isShort />
          <SelectField
            id={`${id}-unit`}
            label={say('input.unit')}
            spoken={say('input.unit.of', { label: field.label })}
            problem={undefined}
            choices={field.units}
            value={draft[unitIn(field.id)] ?? ''}
            onChange={(unit) => onChange({ [unitIn(field.id)]: unit })}
          />
        </div>
      );
    case 'hours':
      return field.hoursPerDay === undefined ? (
        <TextField {...common} value={value} onChange={set} inputMode="decimal" isShort />
      ) : (
        <HoursInput
          {...common}
          hoursPerDay={field.hoursPerDay}
          length={draft[lengthIn(field.id)] ?? ''}
          typed={value}
          onChange={({ length, typed }) =>
            onChange({
              ...(length !== undefined && { [lengthIn(field.id)]: length }),
              ...(typed !== undefined && { [field.id]: typed }),
            })
          }
        />
      );
    case 'person':
      return <PersonSearch {...common} choices={field.named ?? []} value={value} onChange={set} />;
    case 'line':
      return (
        <TextField
          {...common}
          value={value}
          onChange={set}
          longest={field.longest}
          suggestions={(field.suggestions ?? []).map(({ label }) => label)}
        />
      );
    case 'text':
      return <LongTextField {...common} value={value} onChange={set} longest={field.longest} />;
  }
}
