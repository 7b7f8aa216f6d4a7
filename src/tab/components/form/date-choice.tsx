import { useSay } from '../../messages/use-say.ts';
import { Chips, focusChoice } from './chip-choice.tsx';
import { DayInputs } from './day-inputs.tsx';
import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';

export type When = 'today' | 'yesterday' | 'other';

interface DateChoiceProps extends FieldProps {
  readonly when: string;
  readonly typed: string;
  readonly onChange: (changes: { when?: When; typed?: string }) => void;
  readonly latest: string;
}

const CHOICES: readonly When[] = ['today', 'yesterday', 'other'];

/** A day: two taps for the usual ones, else typed, with the browser's own calendar beside it. */
export function DateChoice({ when, typed, onChange, latest, ...field }: DateChoiceProps) {
  const say = useSay();
  const chips = CHOICES.map((id) => ({ id, label: say(`when.${id}`) }));
  return (
    <FieldGroup {...field} focusWithin={focusDay}>
      <Chips
        name={field.id}
        chips={chips}
        value={when}
        onChange={(id) => onChange({ when: CHOICES.find((each) => each === id) ?? 'other' })}
      />
      {when === 'other' && (
        <DayInputs
          typed={typed}
          latest={latest}
          isWrong={field.problem !== undefined}
          onChange={(changed) => onChange({ typed: changed })}
        />
      )}
    </FieldGroup>
  );
}

function focusDay(group: HTMLElement): void {
  const typed = group.querySelector<HTMLInputElement>('input[type="text"]');
  if (typed) typed.focus();
  else focusChoice(group);
}
