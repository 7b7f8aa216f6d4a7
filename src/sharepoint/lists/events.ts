import type { TrainingEvent } from '../../domain/events/training-event.ts';
import { instant, optional, text, textOrEmpty, wholeNumber } from '../columns.ts';
import { defineList } from '../define-list.ts';

export const events = defineList<TrainingEvent>()({
  title: 'CPD Events',
  holds: 'working-documents',
  lookups: ['unit'],
  columns: {
    title: text('Title'),
    unit: text('UnitKey', { indexed: true }),
    startsAt: instant('StartsAt'),
    endsAt: instant('EndsAt'),
    minutes: wholeNumber('Minutes'),
    activityType: text('ActivityType'),
    provider: textOrEmpty('ProviderName'),
    venue: textOrEmpty('Venue'),
    trainingItem: optional(text('TrainingItem')),
    coordinatorOid: text('CoordinatorOid', { indexed: true }),
    changedBy: text('ChangedBy'),
  },
});
