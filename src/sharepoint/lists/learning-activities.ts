import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import { choice, date, note, optional, text, wholeNumber } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const learningActivities = defineList<LearningActivity>()({
  title: 'CPD Activities',
  holds: 'evidence',
  lookups: ['personOid', 'eventKey'],
  stamps: recordedStamps,
  columns: {
    personOid: text('PersonOid', { indexed: true }),
    title: text('Title'),
    activityType: text('ActivityType'),
    completedOn: date('CompletedOn', { indexed: true }),
    minutes: wholeNumber('Minutes'),
    category: choice('LearningCategory', ['sector', 'educational', 'other']),
    reflection: note('Reflection'),
    eventKey: optional(text('EventKey', { indexed: true })),
    ...recordedColumns,
  },
});
