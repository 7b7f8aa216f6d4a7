import { z } from 'zod';
import type { PolicyVersion, WrittenPolicy } from '../../domain/policy-versions/policy-version.ts';
import { POLICY_VERSION_STATES, writtenPolicy } from '../../domain/policy-versions/policy-version.ts';
import { choice, date, instant, note, optional, shortName, text } from '../columns.ts';
import type { Column } from '../column.ts';
import { defineList } from '../define-list.ts';

/** Edited by hand, or by an earlier release's rules, it may state no policy: then the row is left out and reported. */
const policyDocument = (name: string): Column<WrittenPolicy> => {
  const column = note(name);
  return {
    definition: column.definition,
    expects: 'policy-document',
    schema: column.schema.transform((text, context) => {
      const written = writtenPolicy(text);
      if (written) return written;
      context.addIssue('states no policy');
      return z.NEVER;
    }),
    toField: ({ text }) => text,
    inHash: ({ text }) => text,
  };
};

export const policies = defineList<PolicyVersion>()({
  title: 'CPD Policies',
  holds: 'working-documents',
  subject: { of: 'policy', by: 'policyId', unless: { column: 'PolicyState', holds: 'draft' } },
  feeds: ['policies', 'standing'],
  lookups: ['policyId'],
  columns: {
    policyId: shortName('PolicyId', { indexed: true }),
    version: text('Title'),
    state: choice('PolicyState', POLICY_VERSION_STATES),
    effectiveFrom: date('EffectiveFrom', { indexed: true }),
    document: policyDocument('PolicyDocument'),
    announcement: note('Announcement'),
    publishedAt: optional(instant('PublishedAt')),
    publishedBy: optional(text('PublishedBy')),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
  },
});
