import type { Credential } from '../../domain/credentials/credential.ts';
import { choice, date, text } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const credentials = defineList<Credential>()({
  title: 'CPD Credentials',
  holds: 'evidence',
  lookups: ['personOid'],
  stamps: recordedStamps,
  columns: {
    personOid: text('PersonOid', { indexed: true }),
    kind: choice('CredentialKind', ['training']),
    item: text('TrainingItem'),
    completedOn: date('CompletedOn', { indexed: true }),
    ...recordedColumns,
  },
});
