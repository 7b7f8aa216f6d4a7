import { DayInputs } from './day-inputs.tsx';
import type { FieldProps } from './field.tsx';
import { describedBy, FieldNotes } from './field.tsx';

interface TypedDayProps extends FieldProps {
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  readonly latest?: string;
}

/** A day that is as likely years away as yesterday, or may be left out. */
export function TypedDay({ typed, onChange, latest, ...field }: TypedDayProps) {
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
      <DayInputs
        typed={typed}
        isWrong={field.problem !== undefined}
        onChange={onChange}
        {...(latest !== undefined && { latest })}
      />
    </fieldset>
  );
}
