import { Checkbox } from '@fluentui/react-components';
import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { listed, unlisted } from './field-draft.ts';

interface ChecksProps {
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Ids, one a line: a draft is texts. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Any number of a few. */
export const CheckChoice = ({ choices, value, onChange, ...field }: ChecksProps & FieldProps) => (
  <FieldGroup {...field}>
    <Checks choices={choices} value={value} onChange={onChange} />
  </FieldGroup>
);

/** What is not among these choices stays chosen: others may stand beside them. */
export function Checks({ choices, value, onChange }: ChecksProps) {
  const chosen = listed(value);
  const toggle = (id: string, isChosen: boolean) =>
    onChange(unlisted([...chosen.filter((each) => each !== id), ...(isChosen ? [id] : [])]));
  return (
    <div className="checks">
      {choices.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          checked={chosen.includes(id)}
          onChange={(_event, { checked }) => toggle(id, checked === true)}
        />
      ))}
    </div>
  );
}
