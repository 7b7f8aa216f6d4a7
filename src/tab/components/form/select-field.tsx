import type { FieldProps } from './field.tsx';
import { describedBy, FieldFrame } from './field.tsx';

interface SelectFieldProps extends FieldProps {
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** The label where it is read without what stands beside it. */
  readonly spoken?: string;
  /** What stands there while nothing is chosen; left out, something always is. */
  readonly nothing?: string;
}

/** One of many: the browser's own list, which finds a choice by its first letters and fits every screen. */
export function SelectField({ choices, value, onChange, nothing, spoken, ...field }: SelectFieldProps) {
  return (
    <FieldFrame {...field}>
      <select
        id={field.id}
        className="plain-input plain-input--wide"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...(spoken !== undefined && { 'aria-label': spoken })}
        {...describedBy(field)}
      >
        {nothing !== undefined && <option value="">{nothing}</option>}
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
