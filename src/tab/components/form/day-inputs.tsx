import { useSay } from '../../messages/use-say.ts';
import { parseTypedDate, typedDateOf } from './typed-date.ts';

interface DayInputsProps {
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  readonly isWrong: boolean;
  readonly latest?: string;
}

/** A day typed, with the browser's own calendar beside it for those who would rather point. */
export function DayInputs({ typed, onChange, isWrong, latest }: DayInputsProps) {
  const say = useSay();
  return (
    <div className="date-inputs">
      <label>
        {say('when.typed')}
        <input
          type="text"
          className="plain-input"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={isWrong}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <label>
        {say('when.calendar')}
        <input
          type="date"
          className="plain-input"
          {...(latest !== undefined && { max: latest })}
          value={parseTypedDate(typed) ?? ''}
          onChange={(event) => onChange(typedDateOf(event.target.value))}
        />
      </label>
    </div>
  );
}
