import type { AuditAnchor } from '../../domain/audit/audit-anchor.ts';
import { date, optional, text, textOrEmpty, wholeNumber } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const auditAnchors = defineList<AuditAnchor>()({
  title: 'CPD Audit Anchors',
  holds: 'evidence',
  subject: { of: 'everybody' },
  feeds: ['audit'],
  stamps: recordedStamps,
  columns: {
    anchoredOn: date('AnchoredOn'),
    sequence: wholeNumber('EntryNumber'),
    headHash: textOrEmpty('HeadHash'),
    ledger: text('MessageLedger'),
    previous: optional(text('PreviousAnchor')),
    acceptedBecause: optional(text('AcceptedBecause')),
    signature: text('Signature'),
    ...recordedColumns,
  },
});
