import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import { choice, date, lines, note, objectId, optional, shareOfDay, text, wholeNumber } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const learningActivities = defineList<LearningActivity>()({
  title: 'CPD Activities',
  holds: 'evidence',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['activities', 'standing'],
  wakes: [
    { work: 'ended-event', by: 'eventKey' },
    // What is removed leaves files behind, for a time.
    { work: 'removed-files', by: 'personOid' },
  ],
  lookups: ['personOid', 'eventKey'],
  stamps: recordedStamps,
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    title: text('Title'),
    activityType: text('ActivityType'),
    completedOn: date('CompletedOn', { indexed: true }),
    minutes: wholeNumber('Minutes'),
    category: choice('LearningCategory', ['sector', 'educational', 'other']),
    reflection: note('Reflection'),
    delivery: optional(choice('Delivery', ['internal', 'external'])),
    alignment: lines('Alignment'),
    eventKey: optional(text('EventKey', { indexed: true })),
    insetDays: optional(shareOfDay('InsetDays')),
    withdrawnBecause: optional(note('WithdrawnBecause')),
    ...recordedColumns,
  },
});
