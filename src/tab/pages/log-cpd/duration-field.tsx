import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { TextField } from '../../components/form/field.tsx';
import { durationsFor } from './duration.ts';
import { useSay } from './words.ts';

interface DurationFieldProps {
  readonly id: string;
  readonly duration: string;
  readonly otherHours: string;
  /** Of a day of CPD. */
  readonly hoursPerDay: number;
  readonly onChange: (changes: { duration?: string; otherHours?: string }) => void;
  readonly problem: string | undefined;
}

/** How long it took: the usual lengths, or typed hours. */
export function DurationField({
  id,
  duration,
  otherHours,
  hoursPerDay,
  onChange,
  problem,
}: DurationFieldProps) {
  const say = useSay();
  const labelOf = (minutes: number): string => {
    if (minutes === hoursPerDay * 60) return say('duration.day', { hours: say.hours(minutes) });
    if (minutes === hoursPerDay * 30) return say('duration.half-day', { hours: say.hours(minutes) });
    return say.hours(minutes);
  };
  const chips = [
    ...durationsFor(hoursPerDay).map((each) => ({ id: each, label: labelOf(Number(each)) })),
    { id: 'other', label: say('duration.other') },
  ];
  return (
    <>
      <ChipChoice
        id={id}
        label={say('log.minutes')}
        chips={chips}
        value={duration}
        onChange={(chosen) => onChange({ duration: chosen })}
        problem={problem}
      />
      {duration === 'other' && (
        <TextField
          id={`${id}-other`}
          label={say('duration.typed')}
          hint={say('duration.hint')}
          value={otherHours}
          onChange={(typed) => onChange({ otherHours: typed })}
          inputMode="decimal"
          isShort
          problem={undefined}
        />
      )}
    </>
  );
}
