import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';

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
export const ChipChoice = ({ chips, value, onChange, ...field }: ChipChoiceProps) => (
  <FieldGroup {...field} role="radiogroup" focusWithin={focusChoice}>
    <Chips name={field.id} chips={chips} value={value} onChange={onChange} />
  </FieldGroup>
);

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
