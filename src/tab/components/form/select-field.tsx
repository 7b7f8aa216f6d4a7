import { Select } from '@fluentui/react-components';
import type { FieldProps } from './field.tsx';
import { FieldFrame } from './field.tsx';

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
      {(tied) => (
        <Select
          {...tied}
          id={field.id}
          className="input input--list"
          value={value}
          onChange={(_event, data) => onChange(data.value)}
          {...(spoken !== undefined && { 'aria-label': spoken, 'aria-labelledby': undefined })}
        >
          {nothing !== undefined && <option value="">{nothing}</option>}
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
