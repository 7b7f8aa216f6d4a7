import type { EventChoices } from '../../../contract/events.ts';
import { LONGEST_MINUTES, LONGEST_TITLE } from '../../../domain/activities/learning-activity.ts';
import { choiceField } from '../../../domain/fields/choice.ts';
import { hoursField } from '../../../domain/fields/hours.ts';
import { numberField } from '../../../domain/fields/number.ts';
import { EVENT_DELIVERIES } from '../../../domain/provision/offer.ts';
import { lineField } from '../../../domain/fields/text.ts';
import { DrawnField } from '../../components/form/drawn-field.tsx';
import type { ShownField } from '../../components/form/field-draft.ts';
import type { EventDraft, EventFieldName } from './event-draft.ts';
import { asksInsetDays, lengthOf } from './event-draft.ts';
import { EventTimes } from './event-times.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

const BOOKINGS = ['everybody', 'open'] as const;
const SHARES = ['1', '0.5', '0'] as const;
const CATEGORIES = ['educational', 'sector', 'other'] as const;

type EventField = ShownField<EventFieldName>;

/** What it is, and what it counts as. */
function fieldsBeforeTimes(draft: EventDraft, choices: EventChoices, say: Say): readonly EventField[] {
  const insetDays = {
    ...choiceField(
      'insetDays',
      SHARES.map((id) => ({ id, label: say(`inset-days.${id}`) })),
    ),
    label: say('event.insetDays'),
    hint: say('event.insetDays.hint'),
  };
  const category = {
    ...choiceField(
      'category',
      CATEGORIES.map((id) => ({ id, label: say(`category.${id}`) })),
    ),
    label: say('event.category'),
    hint: say('category.hint'),
  };
  return [
    { ...lineField('title', LONGEST_TITLE), label: say('event.title') },
    { ...choiceField('activityType', choices.activityTypes), label: say('event.activityType') },
    ...(asksInsetDays(draft, choices) ? [insetDays] : []),
    ...(choices.asksCategory ? [category] : []),
  ];
}

/** How long of it counts, what it trains in, and where and by whom. */
function fieldsAfterTimes(draft: EventDraft, choices: EventChoices, say: Say): readonly EventField[] {
  const length = lengthOf(draft);
  const trainingItem = {
    ...choiceField('trainingItem', choices.trainingItems, { isRequired: false }),
    label: say('event.trainingItem'),
  };
  const capacity = {
    ...numberField('capacity', { isRequired: false, isWhole: true }),
    label: say('event.capacity'),
    hint: say('event.capacity.hint'),
  };
  return [
    {
      ...numberField('breakMinutes', { isRequired: false, isWhole: true }),
      label: say('event.breakMinutes'),
      hint: say('event.breakMinutes.hint'),
    },
    {
      ...hoursField('minutes', 1, LONGEST_MINUTES, { isRequired: false }),
      label: say('event.minutes'),
      hint:
        length === undefined
          ? say('event.minutes.hint')
          : say('event.minutes.hint-length', { length: say.hours(length) }),
    },
    ...(choices.trainingItems.length > 0 ? [trainingItem] : []),
    { ...lineField('venue', LONGEST_TITLE), label: say('event.venue') },
    {
      ...choiceField(
        'delivery',
        EVENT_DELIVERIES.map((id) => ({ id, label: say(`delivery.${id}`) })),
      ),
      label: say('event.delivery'),
    },
    { ...lineField('provider', LONGEST_TITLE), label: say('event.provider') },
    {
      ...numberField('costPence', { isRequired: false }),
      label: say('event.cost'),
      hint: say('event.cost.hint'),
    },
    {
      ...choiceField(
        'booking',
        BOOKINGS.map((id) => ({ id, label: say(`booking.${id}`) })),
      ),
      label: say('event.booking'),
    },
    ...(draft.booking === 'open' ? [capacity] : []),
  ];
}

interface EventFieldsProps {
  readonly idOf: (field: string) => string;
  readonly fields: EventDraft;
  readonly choices: EventChoices;
  readonly onChange: (changes: Partial<EventDraft>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** What an event is, when and where, and what it counts as: the same of a new event and of one that is changed. */
export function EventFieldSet({ idOf, fields, choices, onChange, problemOf }: EventFieldsProps) {
  const say = useSay();
  const draw = (field: EventField) => (
    <DrawnField
      key={field.id}
      id={idOf(field.id)}
      field={field}
      draft={fields}
      onChange={onChange}
      problem={problemOf(field.id)}
      nothing={say('event.trainingItem.none')}
      mostChips={Infinity}
    />
  );
  return (
    <>
      {fieldsBeforeTimes(fields, choices, say).map(draw)}
      <EventTimes
        idOf={idOf}
        fields={fields}
        timeZone={choices.timeZone}
        onChange={onChange}
        problemOf={problemOf}
      />
      {fieldsAfterTimes(fields, choices, say).map(draw)}
    </>
  );
}
