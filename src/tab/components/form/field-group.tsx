import type { ReactNode } from 'react';
import type { FieldProps } from './field.tsx';
import { FieldFrame } from './field.tsx';

interface FieldGroupProps extends FieldProps {
  readonly role?: 'group' | 'radiogroup';
  /** Which of its inputs takes the focus; left out: the first. */
  readonly focusWithin?: (group: HTMLElement) => void;
  readonly children: ReactNode;
}

const focusFirst = (group: HTMLElement): void => group.querySelector('input')?.focus();

/** A field of several inputs under one label. Led to by the error summary, it hands the focus on to one of them. */
export function FieldGroup({
  role = 'group',
  focusWithin = focusFirst,
  children,
  ...field
}: FieldGroupProps) {
  return (
    <FieldFrame {...field} isGroup>
      {({ 'aria-labelledby': labelledBy, 'aria-describedby': describedBy, 'aria-invalid': invalid }) => (
        <div
          role={role}
          id={field.id}
          className="field__group"
          tabIndex={-1}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          {...(role === 'radiogroup' && { 'aria-invalid': invalid })}
          onFocus={(event) => {
            if (event.target === event.currentTarget) focusWithin(event.currentTarget);
          }}
        >
          {children}
        </div>
      )}
    </FieldFrame>
  );
}
