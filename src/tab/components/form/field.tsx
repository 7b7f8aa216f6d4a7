import { Field, FieldContextProvider, Input, Textarea } from '@fluentui/react-components';
import type { FieldControlProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Counter } from './counter.tsx';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | undefined;
}

interface FieldFrameProps extends FieldProps {
  /** Several inputs under one label: nothing takes the focus where the label is pressed. */
  readonly isGroup?: boolean;
  /** Takes what ties the input to its label, its hint and its problem, for those who hear the page. */
  readonly children: (tied: FieldControlProps) => ReactElement;
}

/**
 * A field's label, hint and problem around its input. Problems are read by the summary, once: at every field they would all
 * speak together.
 */
export function FieldFrame({ id, label, hint, problem, isGroup = false, children }: FieldFrameProps) {
  return (
    <Field
      className={problem === undefined ? 'field' : 'field field--wrong'}
      label={{ children: label, className: 'field__label', htmlFor: isGroup ? undefined : id }}
      hint={hint ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
      validationMessage={
        problem === undefined ? null : { children: problem, role: undefined, className: 'field__problem' }
      }
    >
      {(tied) => <FieldContextProvider value={undefined}>{children(tied)}</FieldContextProvider>}
    </Field>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly type?: 'text' | 'date' | 'time';
  readonly isShort?: boolean;
  /** In characters. */
  readonly longest?: number | undefined;
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[];
}

/** A line of text. */
export function TextField({
  value,
  onChange,
  inputMode,
  type = 'text',
  isShort,
  longest,
  suggestions = [],
  ...field
}: TextFieldProps) {
  const listId = `${field.id}-suggestions`;
  return (
    <FieldFrame {...field}>
      {(tied) => (
        <Counted longest={longest} value={value}>
          <Input
            {...tied}
            id={field.id}
            type={type}
            value={value}
            onChange={(_event, data) => onChange(data.value)}
            {...(inputMode && { inputMode })}
            {...(suggestions.length > 0 && { list: listId })}
            className={isShort ? 'input input--short' : 'input'}
            autoComplete="off"
          />
          {suggestions.length > 0 && (
            <datalist id={listId}>
              {suggestions.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          )}
        </Counted>
      )}
    </FieldFrame>
  );
}

interface LongTextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In characters. */
  readonly longest?: number | undefined;
}

export function LongTextField({ value, onChange, longest, ...field }: LongTextFieldProps) {
  return (
    <FieldFrame {...field}>
      {(tied) => (
        <Counted longest={longest} value={value}>
          <Textarea
            {...tied}
            id={field.id}
            value={value}
            rows={3}
            resize="vertical"
            onChange={(_event, data) => onChange(data.value)}
            className="input"
          />
        </Counted>
      )}
    </FieldFrame>
  );
}

interface CountedProps {
  readonly value: string;
  readonly longest: number | undefined;
  readonly children: ReactNode;
}

/** An input, and below it what is left of its length. */
const Counted = ({ value, longest, children }: CountedProps) => (
  <>
    {children}
    {longest !== undefined && <Counter value={value} longest={longest} />}
  </>
);
