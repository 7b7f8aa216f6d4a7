import type { EventChoices, EventView } from '../../../contract/events.ts';
import { minutesTyped } from '../../../domain/fields/hours.ts';
import { EVENT_DELIVERIES } from '../../../domain/provision/offer.ts';
import type { ComparedField, Difference } from '../../components/form/compared-drafts.ts';
import { Conflict } from '../../components/conflict/conflict.tsx';
import type { FieldDraft } from '../../components/form/field-draft.ts';
import { parseTypedDate } from '../../components/form/typed-date.ts';
import type { EventDraft, EventFieldName } from './event-draft.ts';
import { emptyEventDraft, lengthOf } from './event-draft.ts';
import { whenOf } from './when-of.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface EventConflictProps {
  /** The event as the form was opened, and as it stands. */
  readonly before: EventView;
  readonly theirs: EventView;
  readonly today: string;
  readonly differences: readonly Difference[];
  readonly isSaving: boolean;
  readonly onKeepYours: () => void;
  readonly onKeepTheirs: () => void;
}

/** Who changed an event while a form about it was open, when, and in what the two differ. */
export function EventConflict({ before, theirs, differences, ...choice }: EventConflictProps) {
  const say = useSay();
  const [was, is] = [before.cancelledBecause ?? '', theirs.cancelledBecause ?? ''];
  const cancelled = { field: say('event.cancelled'), before: was, theirs: is, yours: was };
  return (
    <Conflict
      changed={theirs.changed}
      differences={was === is ? differences : [...differences, cancelled]}
      {...choice}
    />
  );
}

type Offered = readonly { readonly id: string; readonly label: string }[];

const INSET_DAYS = ['0', '0.5', '1'] as const;
const CATEGORIES = ['sector', 'educational', 'other'] as const;

/** The form of an event, field by field, in words. */
export function comparedEventFields(choices: EventChoices, say: Say): readonly ComparedField[] {
  const nothing = emptyEventDraft('', []);
  const as = (keys: readonly EventFieldName[], words: (draft: EventDraft) => string) => ({
    keys,
    words: (texts: FieldDraft) => words({ ...nothing, ...texts }),
  });
  const asTyped = (key: EventFieldName) => as([key], (draft) => draft[key].trim());
  const labelled = (key: EventFieldName, offered: Offered) =>
    as([key], (draft) => offered.find(({ id }) => id === draft[key])?.label ?? draft[key]);
  return [
    { label: say('event.title'), ...asTyped('title') },
    { label: say('event.activityType'), ...labelled('activityType', choices.activityTypes) },
    { label: say('event.when'), ...as(['date', 'starts', 'ends'], (draft) => typedWhen(draft, say)) },
    { label: say('event.breakMinutes'), ...asTyped('breakMinutes') },
    { label: say('event.minutes'), ...as(['minutes'], (draft) => typedLength(draft, say)) },
    {
      label: say('event.insetDays'),
      ...labelled(
        'insetDays',
        INSET_DAYS.map((id) => ({ id, label: say(`inset-days.${id}`) })),
      ),
    },
    {
      label: say('event.category'),
      ...labelled(
        'category',
        CATEGORIES.map((id) => ({ id, label: say(`category.${id}`) })),
      ),
    },
    { label: say('event.trainingItem'), ...labelled('trainingItem', choices.trainingItems) },
    { label: say('event.venue'), ...asTyped('venue') },
    {
      label: say('event.delivery'),
      ...labelled(
        'delivery',
        EVENT_DELIVERIES.map((id) => ({ id, label: say(`delivery.${id}`) })),
      ),
    },
    { label: say('event.provider'), ...asTyped('provider') },
    { label: say('event.cost'), ...asTyped('costPence') },
    {
      label: say('event.booking'),
      ...labelled(
        'booking',
        (['everybody', 'open'] as const).map((id) => ({ id, label: say(`booking.${id}`) })),
      ),
    },
    { label: say('event.capacity'), ...asTyped('capacity') },
  ];
}

// What is typed may be no date, time or length yet.
function typedWhen({ date, starts, ends }: EventDraft, say: Say): string {
  const heldOn = parseTypedDate(date);
  return heldOn ? whenOf({ heldOn, starts, ends }, say) : [date, starts, ends].join(' ').trim();
}

function typedLength(draft: EventDraft, say: Say): string {
  const minutes = draft.minutes.trim() === '' ? lengthOf(draft) : minutesTyped(draft.minutes);
  return minutes === undefined ? draft.minutes.trim() : say.hours(minutes);
}
