import type { ReactNode } from 'react';
import type { FieldProps } from './field.tsx';
import { describedBy, FieldNotes } from './field.tsx';

interface FieldGroupProps extends FieldProps {
  /** Which of its inputs takes the focus; left out: the first. */
  readonly focusWithin?: (group: HTMLElement) => void;
  readonly children: ReactNode;
}

const focusFirst = (group: HTMLElement): void => group.querySelector('input')?.focus();

/** A field of several inputs under one label. Led to by the error summary, it hands the focus on to one of them. */
export function FieldGroup({ focusWithin = focusFirst, children, ...field }: FieldGroupProps) {
  return (
    <fieldset
      className={field.problem === undefined ? 'field' : 'field field--wrong'}
      id={field.id}
      tabIndex={-1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) focusWithin(event.currentTarget);
      }}
      {...describedBy(field)}
    >
      <legend className="field__label">{field.label}</legend>
      <FieldNotes id={field.id} hint={field.hint} problem={field.problem} />
      {children}
    </fieldset>
  );
}
