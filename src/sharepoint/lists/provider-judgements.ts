import type { ProviderJudgement } from '../../domain/provision/provider-judgement.ts';
import { choice, date, note, text } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const providerJudgements = defineList<ProviderJudgement>()({
  title: 'CPD Provider Judgements',
  holds: 'evidence',
  subject: { of: 'everybody' },
  feeds: ['events'],
  stamps: recordedStamps,
  columns: {
    provider: text('ProviderName'),
    quality: choice('ProviderQuality', ['sufficient', 'insufficient']),
    integrity: choice('ProviderIntegrity', ['sufficient', 'insufficient']),
    reason: note('JudgementReason'),
    until: date('ValidTo'),
    ...recordedColumns,
  },
});
