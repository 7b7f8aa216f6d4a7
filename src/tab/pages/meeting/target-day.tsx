import { useState } from 'react';
import type { MeetingPage } from '../../../contract/meetings.ts';
import { changeMeeting } from '../../../contract/meetings.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { DayField } from '../../components/form/day-field.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { dateMeant, typedDateOf } from '../../components/form/typed-date.ts';
import { addressOf } from './autosaved-text.tsx';
import { useSay } from './words.ts';

interface TargetDayProps {
  readonly page: MeetingPage;
  readonly place: number;
  /** As it stands on the server; empty where none is set. */
  readonly day: CivilDate | '';
}

/** By when a target is to be met: saved once the field is left or a day is picked. */
export function TargetDay({ page, place, day }: TargetDayProps) {
  const say = useSay();
  const { mutate, isPending, error } = useWrite(changeMeeting, addressOf(page));
  const [typed, setTyped] = useState<string>();
  const failure = error ? asApiError(error) : undefined;
  const shown = typed ?? (day === '' ? '' : typedDateOf(day));
  const meant = shown.trim() === '' ? '' : dateMeant(shown, page.today, false);
  const save = () => {
    if (typed === undefined || meant === undefined || isPending) return;
    if (meant === day) setTyped(undefined);
    else
      mutate(
        { change: { to: 'target-day', place, text: meant, was: day } },
        { onSuccess: () => setTyped(undefined) },
      );
  };
  const isUnread = typed !== undefined && meant === undefined;
  return (
    <div onBlur={save}>
      <DayField
        id={`meeting-target-day-${place}`}
        label={say('meeting.target.day', { number: place + 1 })}
        typed={shown}
        onChange={setTyped}
        today={page.today}
        problem={isUnread ? say('meeting.target.day.unread') : failure?.problem?.problems[0]?.message}
      />
      <NotSaved failure={failure} isSaving={isPending} onRetry={save} />
    </div>
  );
}
