import { Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | undefined;
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly type?: 'text' | 'date' | 'time';
  readonly isShort?: boolean;
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[];
}

/** A line of text with its label, hint and problem, tied together for those who hear the page. */
export function TextField({
  value,
  onChange,
  inputMode,
  type = 'text',
  isShort,
  suggestions = [],
  ...field
}: TextFieldProps) {
  const listId = `${field.id}-suggestions`;
  return (
    <FieldFrame {...field}>
      <Input
        id={field.id}
        type={type}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
        {...(inputMode && { inputMode })}
        {...(suggestions.length > 0 && { list: listId })}
        className={isShort ? 'input input--short' : 'input'}
        autoComplete="off"
        {...describedBy(field)}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

interface LongTextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function LongTextField({ value, onChange, ...field }: LongTextFieldProps) {
  return (
    <FieldFrame {...field}>
      <Textarea
        id={field.id}
        value={value}
        rows={3}
        resize="vertical"
        onChange={(_event, data) => onChange(data.value)}
        className="input"
        {...describedBy(field)}
      />
    </FieldFrame>
  );
}

export function FieldFrame({
  id,
  label,
  hint,
  problem,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={problem === undefined ? 'field' : 'field field--wrong'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} problem={problem} />
      {children}
    </div>
  );
}

interface FieldNotesProps {
  readonly id: string;
  readonly hint: string | undefined;
  readonly problem: string | undefined;
}

export function FieldNotes({ id, hint, problem }: FieldNotesProps) {
  return (
    <>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p className="field__problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  );
}

export function describedBy({ id, hint, problem }: Omit<FieldProps, 'label'>) {
  const notes = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter(
    Boolean,
  );
  return {
    ...(notes.length > 0 && { 'aria-describedby': notes.join(' ') }),
    ...(problem !== undefined && { 'aria-invalid': true as const }),
  };
}
