import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import { POLICY_VERSION_STATES } from '../../domain/policy-versions/policy-version.ts';
import { choice, date, instant, note, optional, text } from '../columns.ts';
import { defineList } from '../define-list.ts';

export const policies = defineList<PolicyVersion>()({
  title: 'CPD Policies',
  holds: 'working-documents',
  lookups: ['policyId'],
  columns: {
    policyId: text('PolicyId', { indexed: true }),
    version: text('Title'),
    state: choice('PolicyState', POLICY_VERSION_STATES),
    effectiveFrom: date('EffectiveFrom', { indexed: true }),
    document: note('PolicyDocument'),
    announcement: note('Announcement'),
    publishedAt: optional(instant('PublishedAt')),
    publishedBy: optional(text('PublishedBy')),
    changedBy: text('ChangedBy'),
  },
});
