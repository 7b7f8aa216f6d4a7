import { DayInputs } from './day-inputs.tsx';
import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';

interface TypedDayProps extends FieldProps {
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  readonly latest?: string;
}

/** A day that is as likely years away as yesterday, or may be left out. */
export function TypedDay({ typed, onChange, latest, ...field }: TypedDayProps) {
  return (
    <FieldGroup {...field}>
      <DayInputs
        typed={typed}
        isWrong={field.problem !== undefined}
        onChange={onChange}
        {...(latest !== undefined && { latest })}
      />
    </FieldGroup>
  );
}
