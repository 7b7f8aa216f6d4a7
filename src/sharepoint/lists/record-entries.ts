import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import {
  date,
  decimal,
  lines,
  note,
  objectId,
  optional,
  text,
  textOrEmpty,
  wholeNumber,
} from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const recordEntries = defineList<RecordEntry>()({
  title: 'CPD Record Entries',
  holds: 'evidence',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['entries', 'standing'],
  // What is removed leaves files behind, for a time.
  wakes: [{ work: 'removed-files', by: 'personOid' }],
  lookups: ['personOid', 'colleague'],
  stamps: recordedStamps,
  // Who is named for somebody's review reads their record.
  givesRights: ({ colleague }) => colleague !== undefined,
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    kind: text('EntryKind', { indexed: true }),
    about: textOrEmpty('EntryAbout'),
    sort: textOrEmpty('EntrySort'),
    state: textOrEmpty('EntryState'),
    level: optional(wholeNumber('EntryLevel')),
    grade: textOrEmpty('EntryGrade'),
    certificateNumber: textOrEmpty('CertificateNumber'),
    amount: optional(decimal('EntryAmount')),
    datedOn: optional(date('DatedOn', { indexed: true })),
    targetOn: optional(date('TargetOn')),
    validTo: optional(date('ValidTo')),
    includes: lines('EntryIncludes'),
    note: note('EntryNote'),
    approvedBy: textOrEmpty('ApprovedBy'),
    colleague: optional(text('ColleagueOid', { indexed: true })),
    broughtFrom: optional(text('BroughtFrom')),
    ...recordedColumns,
  },
});
