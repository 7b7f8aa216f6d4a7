import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { TextField } from '../../components/form/field.tsx';
import { useSay } from '../../messages/use-say.ts';
import { DURATIONS } from './duration.ts';

interface DurationFieldProps {
  readonly id: string;
  readonly duration: string;
  readonly otherHours: string;
  readonly onChange: (changes: { duration?: string; otherHours?: string }) => void;
  readonly problem: string | undefined;
}

/** How long it took: the usual lengths, or typed hours. */
export function DurationField({ id, duration, otherHours, onChange, problem }: DurationFieldProps) {
  const say = useSay();
  const chips = [...DURATIONS, 'other' as const].map((each) => ({
    id: each,
    label: say(`duration.${each}`),
  }));
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
