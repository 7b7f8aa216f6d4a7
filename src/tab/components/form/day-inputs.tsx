import { Button } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { useSay } from '../../messages/use-say.ts';
import { parseTypedDate, typedDateOf } from './typed-date.ts';

interface DayInputsProps {
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  readonly isWrong: boolean;
  readonly latest?: string;
}

/**
 * A day typed, day first, and the browser's calendar behind a button. The browser's own date box is not shown: it writes
 * days in the order of its own language, and two boxes in two orders make people doubt both.
 */
export function DayInputs({ typed, onChange, isWrong, latest }: DayInputsProps) {
  const say = useSay();
  const id = useId();
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <div className="date-inputs">
      <label htmlFor={id}>{say('when.typed')}</label>
      <div className="date-inputs__row">
        <input
          id={id}
          type="text"
          className="plain-input"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={isWrong}
          onChange={(event) => onChange(event.target.value)}
        />
        <Button onClick={() => calendar.current?.showPicker()}>{say('when.calendar')}</Button>
        <input
          ref={calendar}
          type="date"
          className="date-inputs__calendar"
          // The button opens it and the text box says what it holds.
          tabIndex={-1}
          aria-hidden="true"
          {...(latest !== undefined && { max: latest })}
          value={parseTypedDate(typed) ?? ''}
          onChange={(event) => onChange(typedDateOf(event.target.value))}
        />
      </div>
    </div>
  );
}
