import { describe, expect, it } from '@jest/globals';
import { aService } from '../../../tests/builders/a-service.ts';
import { aUnit } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { dateAdoptedPolicies } from './date-adopted-policies.ts';

const withUnit = (unit: ReturnType<typeof aUnit>) =>
  aService({ now: '2026-11-21T09:00:00.000Z', records: { units: [unit] } });

const dayOf = (world: ReturnType<typeof aService>) =>
  world.records.units.find(aUnit().key)?.value.inForceFrom;

describe('a unit typed into its list with a policy and without a day', () => {
  it('is given the day on which it was first seen, and keeps it', async () => {
    const world = withUnit(aUnit({ inForceFrom: undefined }));
    expect(await dateAdoptedPolicies(world)).toEqual({ unitsDated: 1 });
    world.clock.set('2027-01-10T09:00:00.000Z');
    expect(await dateAdoptedPolicies(world)).toEqual({ unitsDated: 0 });
    expect(dayOf(world)).toBe('2026-11-21');
    expect(await world.audit.read(1, 10)).toMatchObject([{ action: 'unit-dated', rowKey: aUnit().key }]);
  });

  it.each([
    ['says a day', aUnit({ inForceFrom: civilDate('2020-09-01') }), '2020-09-01'],
    ['adopts no policy', aUnit({ policyId: undefined }), undefined],
  ])('is left as it is where it %s', async (_what, unit, day) => {
    const world = withUnit(unit);
    expect(await dateAdoptedPolicies(world)).toEqual({ unitsDated: 0 });
    expect(dayOf(world)).toBe(day);
  });
});
