import type { ActivityView, TakenBackActivity } from '../../../contract/record.ts';
import type { Difference } from '../../components/form/conflict.tsx';
import { Conflict } from '../../components/form/conflict.tsx';
import { parseCivilDate } from '../../../domain/cycles/civil-date.ts';
import { minutesTyped } from '../../../domain/fields/hours.ts';
import type { FieldDraft } from '../../components/form/field-draft.ts';
import { typedIn } from '../../components/form/field-draft.ts';
import type { LogFields } from './log-fields.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface ActivityConflictProps {
  readonly theirs: ActivityView | TakenBackActivity;
  readonly fields: LogFields;
  readonly yours: FieldDraft;
  readonly isSaving: boolean;
  readonly onPutMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** An activity was changed or taken back in another window while this form was open: in what the two differ. */
export function ActivityConflict({ theirs, fields, yours, ...choice }: ActivityConflictProps) {
  const say = useSay();
  const date = say.date(theirs.recordedOn);
  const what =
    'reason' in theirs
      ? say('log.conflict.taken-back', { date, reason: theirs.reason })
      : say('log.conflict', { date });
  return <Conflict what={what} differences={differencesOf(theirs, fields, yours, say)} {...choice} />;
}

function differencesOf(
  theirs: ActivityView,
  fields: LogFields,
  yours: FieldDraft,
  say: Say,
): readonly Difference[] {
  const typed = (field: LogFields['title' | 'minutes' | 'completedOn' | 'reflection']) =>
    String(typedIn(field, yours));
  const [length, day] = [typed(fields.minutes), typed(fields.completedOn)];
  const minutes = minutesTyped(length);
  const all: readonly Difference[] = [
    { field: fields.title.label, theirs: theirs.title, yours: typed(fields.title) },
    {
      field: fields.minutes.label,
      theirs: say.hours(theirs.minutes),
      // What is typed may be no time yet.
      yours: minutes === undefined ? length : say.hours(minutes),
    },
    {
      field: fields.completedOn.label,
      theirs: say.date(theirs.completedOn),
      yours: parseCivilDate(day) ? say.date(day) : day,
    },
    { field: fields.reflection.label, theirs: theirs.reflection.trim(), yours: typed(fields.reflection) },
  ];
  return all.filter((each) => each.theirs !== each.yours);
}
