import type { TrainingEvent } from '../../domain/events/training-event.ts';
import { EVENT_DELIVERIES } from '../../domain/provision/offer.ts';
import {
  choice,
  instant,
  lines,
  note,
  objectId,
  optional,
  shareOfDay,
  shortName,
  text,
  textOrEmpty,
  wholeNumber,
} from '../columns.ts';
import { criteriaColumn } from '../criteria-column.ts';
import { defineList } from '../define-list.ts';

export const events = defineList<TrainingEvent>()({
  title: 'CPD Events',
  holds: 'working-documents',
  subject: { of: 'everybody' },
  feeds: ['events'],
  wakes: [
    { work: 'ended-event', by: 'key' },
    { work: 'event-change', by: 'key' },
  ],
  lookups: ['unit'],
  columns: {
    title: text('Title'),
    unit: shortName('UnitKey', { indexed: true }),
    startsAt: instant('StartsAt'),
    endsAt: instant('EndsAt'),
    minutes: wholeNumber('Minutes'),
    breakMinutes: optional(wholeNumber('BreakMinutes')),
    insetDays: optional(shareOfDay('InsetDays')),
    category: optional(choice('LearningCategory', ['sector', 'educational', 'other'])),
    activityType: text('ActivityType'),
    provider: textOrEmpty('ProviderName'),
    delivery: optional(choice('EventDelivery', EVENT_DELIVERIES)),
    criteria: criteriaColumn('ProvisionCriteria'),
    venue: textOrEmpty('Venue'),
    booking: optional(choice('EventBooking', ['open'])),
    capacity: optional(wholeNumber('Capacity')),
    costPence: optional(wholeNumber('CostPence')),
    trainingItem: optional(text('TrainingItem')),
    priority: optional(text('PriorityKey')),
    strand: optional(text('Strand')),
    standards: lines('Standards'),
    coordinatorOid: objectId('CoordinatorOid', { indexed: true }),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
    noticeAt: optional(instant('NoticeAt')),
    cancelledBecause: optional(note('CancelledBecause')),
  },
});
