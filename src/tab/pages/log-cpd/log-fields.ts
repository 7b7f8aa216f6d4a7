import type { ActivityView, PersonRecord } from '../../../contract/record.ts';
import { promiseOf } from '../../../domain/access/readers.ts';
import {
  LONGEST_MINUTES,
  LONGEST_REFLECTION,
  LONGEST_TITLE,
} from '../../../domain/activities/learning-activity.ts';
import { civilDate } from '../../../domain/cycles/civil-date.ts';
import { choiceField, severalField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import { hoursField } from '../../../domain/fields/hours.ts';
import { lineField, textField } from '../../../domain/fields/text.ts';
import type { Say } from './words.ts';

const CATEGORIES = ['educational', 'sector', 'other'] as const;
const SHARES = ['1', '0.5', '0'] as const;
const DELIVERIES = ['internal', 'external'] as const;

/** What the person’s policies offer and look at. */
export interface LogOffers {
  readonly today: string;
  readonly activityTypes: PersonRecord['activityTypes'];
  readonly asks: PersonRecord['logAsks'];
  readonly standards: PersonRecord['standards'];
  /** The activity that is changed; left out: a new one is logged. */
  readonly corrects?: ActivityView | undefined;
}

/** What an activity was logged as stays a choice, also where the policy no longer offers it. */
const typesOf = ({ activityTypes, corrects }: LogOffers): LogOffers['activityTypes'] =>
  corrects === undefined || activityTypes.some(({ id }) => id === corrects.activityType)
    ? activityTypes
    : [...activityTypes, { id: corrects.activityType, label: corrects.activityTypeLabel }];

/** What the form asks, by name, in the order in which it is read. */
export const logFields = (offers: LogOffers, say: Say) => ({
  title: { ...lineField('title', LONGEST_TITLE), label: say('log.title') },
  activityType: { ...choiceField('activityType', typesOf(offers)), label: say('log.activityType') },
  insetDays: {
    ...choiceField(
      'insetDays',
      SHARES.map((id) => ({ id, label: say(`inset-days.${id}`) })),
      { onlyWhen: { field: 'activityType', is: offers.asks.insetTypes } },
    ),
    label: say('log.insetDays'),
    hint: say('event.insetDays.hint'),
  },
  category: {
    ...choiceField(
      'category',
      CATEGORIES.map((id) => ({ id, label: say(`category.${id}`) })),
    ),
    label: say('log.category'),
    // A rule of the person's policies looks at it: then the form says so.
    ...(offers.asks.category && { hint: say('category.hint') }),
  },
  minutes: {
    ...hoursField('minutes', 1, LONGEST_MINUTES, { hoursPerDay: offers.asks.hoursPerDay }),
    label: say('log.minutes'),
  },
  completedOn: {
    ...dayField('completedOn', { latest: civilDate(offers.today) }),
    label: say('log.completedOn'),
  },
  reflection: {
    ...textField('reflection', LONGEST_REFLECTION),
    label: say('log.reflection'),
    hint: say('log.reflection.hint', { promise: promiseOf('record', say) }),
  },
  delivery: {
    ...choiceField(
      'delivery',
      [
        ...DELIVERIES.map((id) => ({ id, label: say(`delivery.${id}`) })),
        { id: '', label: say('delivery.left-out') },
      ],
      { isRequired: false },
    ),
    label: say('log.delivery'),
  },
  alignment: {
    ...severalField(
      'alignment',
      offers.standards.flatMap(({ choices }) => choices),
    ),
    label: say('log.alignment'),
    hint: say('log.alignment.hint'),
  },
});

export type LogFields = ReturnType<typeof logFields>;
