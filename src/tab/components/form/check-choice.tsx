import type { FieldProps } from './field.tsx';
import { describedBy, FieldNotes } from './field.tsx';
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
    <fieldset
      className={field.problem === undefined ? 'field' : 'field field--wrong'}
      id={field.id}
      tabIndex={-1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.querySelector('input')?.focus();
      }}
      {...describedBy(field)}
    >
      <legend className="field__label">{field.label}</legend>
      <FieldNotes id={field.id} hint={field.hint} problem={field.problem} />
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
    </fieldset>
  );
}
