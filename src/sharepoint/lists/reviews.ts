import type { Review } from '../../domain/reviews/review.ts';
import { date, note, objectId, optional, text } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const reviews = defineList<Review>()({
  title: 'CPD Reviews',
  holds: 'evidence',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['reviews', 'standing'],
  lookups: ['personOid'],
  stamps: recordedStamps,
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    kind: text('ReviewKind'),
    heldOn: date('HeldOn', { indexed: true }),
    reviewerOid: objectId('ReviewerOid'),
    agreed: note('Agreed'),
    withdrawnBecause: optional(note('WithdrawnBecause')),
    ...recordedColumns,
  },
});
