import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { adoptedOn, policyIdsOf } from './policy-ids-of.ts';
import type { Unit } from '../units/unit.ts';

const unit = (key: string, parentKey: string | undefined, policyId: string | undefined): Unit => ({
  key,
  name: key,
  parentKey,
  fallbackOid: undefined,
  inForceFrom: policyId === undefined ? undefined : civilDate('2026-01-01'),
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

describe('the day from which a policy asks anything', () => {
  it.each([
    ['of somebody in the unit that adopted it', 'service', 'hampshire', '2026-01-01'],
    ['of somebody in a unit below', 'team', 'hampshire', '2026-01-01'],
    ['by a policy beside the unit’s', 'team', 'probation', undefined],
    ['where no unit adopted one', 'organisation', 'hampshire', undefined],
  ])('%s is the unit’s to say', (_name, unit, policyId, day) => {
    expect(adoptedOn({ unit }, policyId, units)).toBe(day);
  });
});
