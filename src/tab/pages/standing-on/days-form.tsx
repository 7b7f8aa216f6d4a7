import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import type { WordedProblem } from '../../../contract/problems.ts';
import { wordedProblem } from '../../components/form/checked.ts';
import { DayField } from '../../components/form/day-field.tsx';
import type { DaysInAddress } from '../../routing/days.ts';
import type { ChosenDays, DaysDraft } from './asked-days.ts';
import { checkDraft, daysDraftOf } from './asked-days.ts';
import { useSay } from './words.ts';

interface DaysFormProps {
  readonly days: DaysInAddress | undefined;
  readonly today: string;
  /** What is wrong with the days of the address. */
  readonly problems: readonly WordedProblem[];
  readonly onChosen: (days: ChosenDays) => void;
}

const KNOWN = ['same', 'today', 'other'] as const;

const idOf = (field: string): string => `standing-on-${field}`;

/** The day to judge, and whose knowledge judges it. */
export function DaysForm({ days, today, problems, onChosen }: DaysFormProps) {
  const say = useSay();
  const [draft, setDraft] = useState<DaysDraft>(() => daysDraftOf(days, today));
  const [found, setFound] = useState<readonly WordedProblem[]>();
  const [refusals, setRefusals] = useState(0);
  const shown = found ?? problems;
  const set = (changes: Partial<DaysDraft>) => setDraft({ ...draft, ...changes });
  const problemOf = (field: string) => shown.find((each) => each.path === field)?.message;
  const show = () => {
    const checked = checkDraft(draft, today);
    setFound(
      checked.ok ? undefined : checked.problems.map((each) => wordedProblem('standing-on', each, say)),
    );
    if (checked.ok) onChosen(checked.body);
    else setRefusals(refusals + 1);
  };
  // Where the same day is meant, what is wrong with it is said once, beside the first.
  const ofRecord = draft.known === 'other' ? problemOf('knownOn') : undefined;
  const ofDay = problemOf('asOf') ?? (draft.known === 'other' ? undefined : problemOf('knownOn'));
  return (
    <form
      className="form"
      noValidate
      aria-label={say('standing-on.form')}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <ErrorSummary
        problems={shown}
        refusals={refusals + (problems.length > 0 ? 1 : 0)}
        idOf={(field) => idOf(field === 'knownOn' && draft.known === 'other' ? 'recordDay' : field)}
      />
      <DayField
        id={idOf('asOf')}
        label={say('standing-on.asOf')}
        typed={draft.asOf}
        today={today}
        latest={today}
        onChange={(asOf) => set({ asOf })}
        problem={ofDay}
      />
      <ChipChoice
        id={idOf('knownOn')}
        label={say('standing-on.knownOn')}
        hint={say('standing-on.knownOn.hint')}
        chips={KNOWN.map((id) => ({ id, label: say(`standing-on.known.${id}`) }))}
        value={draft.known}
        onChange={(id) => set({ known: KNOWN.find((each) => each === id) ?? 'today' })}
        problem={undefined}
      />
      {draft.known === 'other' && (
        <DayField
          id={idOf('recordDay')}
          label={say('standing-on.knownOn.day')}
          typed={draft.knownOn}
          today={today}
          latest={today}
          onChange={(knownOn) => set({ knownOn })}
          problem={ofRecord}
        />
      )}
      <div className="form__buttons">
        <Button type="submit" appearance="primary">
          {say('standing-on.show')}
        </Button>
      </div>
    </form>
  );
}
