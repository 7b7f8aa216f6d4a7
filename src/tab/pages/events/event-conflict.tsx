import type { EventChoices, EventView } from '../../../contract/events.ts';
import { minutesTyped } from '../../../domain/fields/hours.ts';
import type { Difference } from '../../components/form/conflict.tsx';
import { Conflict } from '../../components/form/conflict.tsx';
import { parseTypedDate } from '../../components/form/typed-date.ts';
import type { EventDraft } from './event-draft.ts';
import { draftOfEvent, lengthOf } from './event-draft.ts';
import { whenOf } from './when-of.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface EventConflictProps {
  /** The event as it stands. */
  readonly theirs: EventView;
  readonly yours: EventDraft;
  readonly choices: EventChoices;
  readonly isSaving: boolean;
  readonly onPutMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Who changed an event while this form was open, when, and in what the two differ. */
export function EventConflict({ theirs, yours, choices, ...choice }: EventConflictProps) {
  const say = useSay();
  const { changed } = theirs;
  const what =
    changed === null
      ? say('event.conflict')
      : say('event.conflict.by', {
          name: changed.byName || say('event.conflict.somebody'),
          date: say.date(changed.on),
          time: changed.at,
        });
  return <Conflict what={what} differences={differencesOf(theirs, yours, choices, say)} {...choice} />;
}

function differencesOf(
  theirs: EventView,
  yours: EventDraft,
  choices: EventChoices,
  say: Say,
): readonly Difference[] {
  const [one, other] = [factsOf(draftOfEvent(theirs), choices, say), factsOf(yours, choices, say)];
  const all = one.map(([field, value], place) => ({
    field,
    theirs: value,
    yours: other[place]?.[1] ?? '',
  }));
  const cancelled = { field: say('event.cancelled'), theirs: theirs.cancelledBecause ?? '', yours: '' };
  return [...all, cancelled].filter((each) => each.theirs !== each.yours);
}

/** What the form holds, field by field, in words. */
function factsOf(draft: EventDraft, choices: EventChoices, say: Say): readonly (readonly [string, string])[] {
  const heldOn = parseTypedDate(draft.date);
  const labelIn = (offered: readonly { readonly id: string; readonly label: string }[], id: string): string =>
    offered.find((each) => each.id === id)?.label ?? id;
  // What is typed may be no date or time yet.
  const when = heldOn
    ? whenOf({ heldOn, starts: draft.starts, ends: draft.ends }, say)
    : [draft.date, draft.starts, draft.ends].join(' ').trim();
  const minutes = draft.cpdTime.trim() === '' ? lengthOf(draft) : minutesTyped(draft.cpdTime);
  const insetDays = INSET_DAYS.find((each) => each === draft.insetDays);
  const category = CATEGORIES.find((each) => each === draft.category);
  return [
    [say('event.title'), draft.title.trim()],
    [say('event.activityType'), labelIn(choices.activityTypes, draft.activityType)],
    [say('event.when'), when],
    [say('event.breakMinutes'), draft.break.trim()],
    [say('event.minutes'), minutes === undefined ? draft.cpdTime.trim() : say.hours(minutes)],
    [say('event.insetDays'), insetDays ? say(`inset-days.${insetDays}`) : ''],
    [say('event.category'), category ? say(`category.${category}`) : ''],
    [say('event.trainingItem'), labelIn(choices.trainingItems, draft.trainingItem)],
    [say('event.venue'), draft.venue.trim()],
    [say('event.provider'), draft.provider.trim()],
  ];
}

const INSET_DAYS = ['0', '0.5', '1'] as const;
const CATEGORIES = ['sector', 'educational', 'other'] as const;
