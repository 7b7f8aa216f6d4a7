import type { EvidenceFile } from '../../domain/evidence-files/evidence-file.ts';
import { note, objectId, optional, text, wholeNumber } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const evidenceFiles = defineList<EvidenceFile>()({
  title: 'CPD Evidence Files',
  holds: 'evidence',
  subject: { of: 'person', by: 'personOid' },
  // What was checked with other files waits again.
  feeds: ['activities', 'entries', 'standing'],
  // What is removed leaves files behind, for a time.
  wakes: [{ work: 'removed-files', by: 'personOid' }],
  lookups: ['personOid'],
  stamps: recordedStamps,
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    record: text('RecordKey', { indexed: true }),
    name: text('FileName'),
    mediaType: text('MediaType'),
    bytes: wholeNumber('Bytes'),
    sha256: text('Sha256'),
    withdrawnBecause: optional(note('WithdrawnBecause')),
    ...recordedColumns,
  },
});
