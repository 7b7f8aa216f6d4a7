import { describe, expect, it } from '@jest/globals';
import { policyIdsOf } from './policy-ids-of.ts';
import type { Unit } from './unit.ts';

const unit = (key: string, parentKey: string | undefined, policyId: string | undefined): Unit => ({
  key,
  name: key,
  parentKey,
  fallbackOid: undefined,
  policyId,
});
const units = new Map(
  [
    unit('organisation', undefined, undefined),
    unit('service', 'organisation', 'hampshire'),
    unit('team', 'service', undefined),
  ].map((each) => [each.key, each]),
);

describe('the policies of a person', () => {
  it.each([
    ['service', [], ['hampshire']],
    ['team', ['probation'], ['hampshire', 'probation']],
    ['service', ['probation', 'hampshire', 'probation', 'atp'], ['hampshire', 'probation', 'atp']],
    ['organisation', ['probation', 'atp'], ['probation', 'atp']],
    ['organisation', [], []],
    ['nowhere', ['probation'], ['probation']],
  ])('in the unit %s, with %j beside it, are %j: the unit’s first, each once', (of, further, expected) => {
    expect(policyIdsOf({ unit: of, furtherPolicies: further }, units)).toEqual(expected);
  });
});
