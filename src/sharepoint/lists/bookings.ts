import type { BookingStep } from '../../domain/bookings/booking-step.ts';
import { choice, note, objectId, optional, text, wholeNumber } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const bookings = defineList<BookingStep>()({
  title: 'CPD Bookings',
  holds: 'evidence',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['bookings', 'events'],
  wakes: [{ work: 'event-change', by: 'eventKey' }],
  lookups: ['eventKey', 'personOid'],
  stamps: recordedStamps,
  columns: {
    eventKey: text('EventKey', { indexed: true }),
    personOid: objectId('PersonOid', { indexed: true }),
    number: wholeNumber('BookingNumber'),
    did: choice('BookingStep', ['booked', 'queued', 'cancelled']),
    because: optional(note('CancelledBecause')),
    ...recordedColumns,
  },
});
