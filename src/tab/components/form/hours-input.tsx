import { usualMinutes } from '../../../domain/fields/hours.ts';
import { useSay } from '../../messages/use-say.ts';
import { ChipChoice } from './chip-choice.tsx';
import type { FieldProps } from './field.tsx';
import { TextField } from './field.tsx';

interface HoursInputProps extends FieldProps {
  /** Of a day of CPD. */
  readonly hoursPerDay: number;
  /** Minutes of the length that was chosen, or `other`. */
  readonly length: string;
  readonly typed: string;
  readonly onChange: (changes: { readonly length?: string; readonly typed?: string }) => void;
}

/** How long something took: the usual lengths, or typed hours. */
export function HoursInput({ hoursPerDay, length, typed, onChange, ...field }: HoursInputProps) {
  const say = useSay();
  const labelOf = (minutes: number): string => {
    if (minutes === hoursPerDay * 60) return say('input.hours.day', { hours: say.hours(minutes) });
    if (minutes === hoursPerDay * 30) return say('input.hours.half-day', { hours: say.hours(minutes) });
    return say.hours(minutes);
  };
  const chips = [
    ...usualMinutes(hoursPerDay).map((minutes) => ({ id: String(minutes), label: labelOf(minutes) })),
    { id: 'other', label: say('input.hours.other') },
  ];
  return (
    <>
      <ChipChoice
        {...field}
        chips={chips}
        value={length}
        onChange={(chosen) => onChange({ length: chosen })}
      />
      {length === 'other' && (
        <TextField
          id={`${field.id}-other`}
          label={say('input.hours.typed')}
          hint={say('input.hours.hint')}
          value={typed}
          onChange={(changed) => onChange({ typed: changed })}
          inputMode="decimal"
          isShort
          problem={undefined}
        />
      )}
    </>
  );
}
