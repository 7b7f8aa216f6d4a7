import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { listed, unlisted } from './list-text.ts';

interface CheckChoiceProps extends FieldProps {
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Ids, one a line: a draft is texts. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Any number of a few. */
export function CheckChoice({ choices, value, onChange, ...field }: CheckChoiceProps) {
  const chosen = listed(value);
  const toggle = (id: string, isChosen: boolean) =>
    onChange(unlisted([...chosen.filter((each) => each !== id), ...(isChosen ? [id] : [])]));
  return (
    <FieldGroup {...field}>
      <div className="checks">
        {choices.map(({ id, label }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
