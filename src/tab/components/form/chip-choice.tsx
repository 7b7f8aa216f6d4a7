import type { FieldProps } from './field.tsx';
import { describedBy, FieldNotes } from './field.tsx';

export interface Chip {
  readonly id: string;
  readonly label: string;
}

interface ChipChoiceProps extends FieldProps {
  readonly chips: readonly Chip[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of a few, as large targets: the browser's own radio buttons underneath, so arrow keys and speech work as usual. */
export function ChipChoice({ chips, value, onChange, ...field }: ChipChoiceProps) {
  return (
    <div className={field.problem === undefined ? 'field' : 'field field--wrong'}>
      <div
        role="radiogroup"
        aria-labelledby={`${field.id}-label`}
        {...describedBy(field)}
        id={field.id}
        tabIndex={-1}
        onFocus={(event) => {
          if (event.target === event.currentTarget) focusChoice(event.currentTarget);
        }}
      >
        <span className="field__label" id={`${field.id}-label`}>
          {field.label}
        </span>
        <FieldNotes id={field.id} hint={field.hint} problem={field.problem} />
        <Chips name={field.id} chips={chips} value={value} onChange={onChange} />
      </div>
    </div>
  );
}

interface ChipsProps {
  readonly name: string;
  readonly chips: readonly Chip[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

export function Chips({ name, chips, value, onChange }: ChipsProps) {
  return (
    <div className="chips">
      {chips.map((chip) => (
        <label key={chip.id} className="chip">
          <input
            type="radio"
            name={name}
            value={chip.id}
            checked={chip.id === value}
            onChange={() => onChange(chip.id)}
          />
          <span>{chip.label}</span>
        </label>
      ))}
    </div>
  );
}

/** Where a link to the group leads: the chosen button, else the first. */
export function focusChoice(group: HTMLElement): void {
  const target = group.querySelector<HTMLInputElement>('input:checked') ?? group.querySelector('input');
  target?.focus();
}
