import { Button, Input, ToggleButton } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useRef } from 'react';
import { useSay } from '../../messages/use-say.ts';
import type { FieldProps } from './field.tsx';
import { FieldFrame } from './field.tsx';
import { dateMeant, parseTypedDate, typedDateOf, typedDayBefore } from './typed-date.ts';

interface DayFieldProps extends FieldProps {
  /** A day as people write it, or whatever was typed. */
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  /** What "yesterday" and a day without a year are counted from; empty where neither is meant. */
  readonly today?: string;
  readonly latest?: string | undefined;
  /** Offers today and yesterday, which what has been done is often of. */
  readonly isOfLate?: boolean;
}

/**
 * A day, typed or picked. The browser's own date box is not shown: it writes days in the order of its own language, and two
 * boxes in two orders make people doubt both. What is understood is written out once the field is left.
 */
export function DayField(props: DayFieldProps) {
  const { typed, onChange, today = '', latest, isOfLate = false, ...field } = props;
  const say = useSay();
  const calendar = useRef<HTMLInputElement>(null);
  const hasGone = latest !== undefined && latest <= today;
  const example = hasGone ? 'when.said' : 'when.said.to-come';
  const hint = [field.hint, say(today === '' ? 'when.typed' : example)].filter(Boolean).join(' ');
  const writeOut = () => {
    const meant = dateMeant(typed, today, hasGone);
    if (meant && typedDateOf(meant) !== typed) onChange(typedDateOf(meant));
  };
  return (
    <FieldFrame {...field} hint={hint}>
      {(tied) => (
        <div className="day">
          <Input
            {...tied}
            id={field.id}
            className="input input--day"
            autoComplete="off"
            value={typed}
            onChange={(_event, data) => onChange(data.value)}
            onBlur={writeOut}
            onKeyDown={({ key }) => key === 'Enter' && writeOut()}
            contentAfter={
              <Button
                appearance="transparent"
                size="small"
                icon={<CalendarLtr20Regular />}
                aria-label={say('when.calendar', { label: field.label })}
                onClick={() => calendar.current?.showPicker()}
              />
            }
          />
          <input
            ref={calendar}
            type="date"
            className="day__calendar"
            // The button opens it and the text box says what it holds.
            tabIndex={-1}
            aria-hidden="true"
            {...(latest !== undefined && { max: latest })}
            value={parseTypedDate(typed) ?? ''}
            onChange={(event) => onChange(typedDateOf(event.target.value))}
          />
          {isOfLate && <LateDays today={today} typed={typed} onChange={onChange} />}
        </div>
      )}
    </FieldFrame>
  );
}

function LateDays({ today, typed, onChange }: Required<Pick<DayFieldProps, 'today' | 'typed' | 'onChange'>>) {
  const say = useSay();
  const days = [
    { label: say('when.today'), typedAs: typedDateOf(today) },
    { label: say('when.yesterday'), typedAs: typedDayBefore(today) },
  ];
  return days.map(({ label, typedAs }) => (
    <ToggleButton key={label} shape="circular" checked={typed === typedAs} onClick={() => onChange(typedAs)}>
      {label}
    </ToggleButton>
  ));
}
