import type { ActivityView, TakenBackActivity } from '../../../contract/record.ts';
import type { Difference } from '../../components/form/conflict.tsx';
import { Conflict } from '../../components/form/conflict.tsx';
import { chosenDate } from '../../components/form/typed-date.ts';
import type { LogDraft } from './log-draft.ts';
import { minutesOf } from './log-draft.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface ActivityConflictProps {
  readonly theirs: ActivityView | TakenBackActivity;
  readonly yours: LogDraft;
  readonly today: string;
  readonly isSaving: boolean;
  readonly onPutMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** An activity was changed or taken back in another window while this form was open: in what the two differ. */
export function ActivityConflict({ theirs, yours, today, ...choice }: ActivityConflictProps) {
  const say = useSay();
  const date = say.date(theirs.recordedOn);
  const what =
    'reason' in theirs
      ? say('log.conflict.taken-back', { date, reason: theirs.reason })
      : say('log.conflict', { date });
  return <Conflict what={what} differences={differencesOf(theirs, yours, today, say)} {...choice} />;
}

function differencesOf(
  theirs: ActivityView,
  yours: LogDraft,
  today: string,
  say: Say,
): readonly Difference[] {
  const day = chosenDate(yours.when, yours.otherDate, today);
  const minutes = minutesOf(yours);
  const all: readonly Difference[] = [
    { field: say('log.title'), theirs: theirs.title, yours: yours.title.trim() },
    {
      field: say('log.minutes'),
      theirs: say.hours(theirs.minutes),
      // What is typed may be no time yet.
      yours: minutes === undefined || Number.isNaN(minutes) ? yours.otherHours : say.hours(minutes),
    },
    {
      field: say('log.completedOn'),
      theirs: say.date(theirs.completedOn),
      yours: /^\d{4}-\d{2}-\d{2}$/.test(day) ? say.date(day) : day,
    },
    { field: say('log.reflection'), theirs: theirs.reflection.trim(), yours: yours.reflection.trim() },
  ];
  return all.filter((each) => each.theirs !== each.yours);
}
