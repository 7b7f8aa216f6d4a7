import type { Attendance } from '../../domain/events/training-event.ts';
import { choice, objectId, text } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const attendances = defineList<Attendance>()({
  title: 'CPD Attendance',
  holds: 'evidence',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['events', 'evaluations'],
  wakes: [{ work: 'ended-event', by: 'eventKey' }],
  lookups: ['eventKey', 'personOid'],
  stamps: recordedStamps,
  columns: {
    eventKey: text('EventKey', { indexed: true }),
    personOid: objectId('PersonOid', { indexed: true }),
    status: choice('AttendanceStatus', ['attended', 'absent']),
    ...recordedColumns,
  },
});
