import type { TrainingEvent } from './training-event.ts';

const SEEN_BY_ALL = ['title', 'startsAt', 'endsAt', 'venue', 'cancelledBecause'] as const;
const SEEN_BY_WHO_ATTENDED = ['minutes', 'insetDays', 'category'] as const;
const OTHERS = [
  'provider',
  'activityType',
  'trainingItem',
  'breakMinutes',
  'delivery',
  'booking',
  'capacity',
  'costPence',
] as const;

type EventField = (typeof SEEN_BY_ALL | typeof SEEN_BY_WHO_ATTENDED | typeof OTHERS)[number];

/** Which fields of an event two versions of it differ in. */
export const changedFields = (before: TrainingEvent, after: TrainingEvent): readonly EventField[] =>
  [...SEEN_BY_ALL, ...SEEN_BY_WHO_ATTENDED, ...OTHERS].filter((field) => before[field] !== after[field]);

/**
 * Whether people are to be told of a change: of what, when and where; once the event has taken place, also of what it counts
 * for.
 */
export function isWorthANotice(fields: readonly EventField[], hasEnded: boolean): boolean {
  const worth: readonly EventField[] = hasEnded ? [...SEEN_BY_ALL, ...SEEN_BY_WHO_ATTENDED] : SEEN_BY_ALL;
  return fields.some((field) => worth.includes(field));
}
