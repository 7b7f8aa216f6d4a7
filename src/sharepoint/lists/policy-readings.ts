import type { PolicyReading } from '../../domain/policy-versions/policy-version.ts';
import { objectId, text } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const policyReadings = defineList<PolicyReading>()({
  title: 'CPD Policy Readings',
  holds: 'evidence',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['policies'],
  lookups: ['versionKey', 'personOid'],
  stamps: recordedStamps,
  columns: {
    versionKey: text('VersionKey', { indexed: true }),
    personOid: objectId('PersonOid', { indexed: true }),
    ...recordedColumns,
  },
});
