import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../domain/policy-documents/parse-policy.ts';
import { policyDocumentOf } from '../domain/policy-versions/policy-document-of.ts';
import { LONGEST_DOCUMENT } from '../domain/policy-versions/policy-version.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '../../policies'));

describe('a built-in policy kept as a published version', () => {
  const all = policies.ok ? policies.value.all() : [];

  it.each(all.map((policy) => [policy.id, policy] as const))('reads back as it was: %s', (_id, policy) => {
    const document = JSON.stringify(policyDocumentOf(policy));
    expect(document.length).toBeLessThanOrEqual(LONGEST_DOCUMENT);
    expect(parsePolicy(JSON.parse(document))).toEqual({ ok: true, value: policy });
  });

  it('is tested for at least one policy', () => {
    expect(all.length).toBeGreaterThan(0);
  });
});
