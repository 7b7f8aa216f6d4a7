import { describe, expect, it } from '@jest/globals';
import { ADMINISTRATOR_OID, aService } from '../../../tests/builders/a-service.ts';
import { aPerson, aUnit, MANAGER_OID } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { addUnit } from './add-unit.ts';
import { judgePerson } from '../standing/standing-of-person.ts';

const NOW = '2026-11-21T09:00:00.000Z';
const { inForceFrom: _day, ...unit } = aUnit();

const added = async (world: ReturnType<typeof aService>, stated: Parameters<typeof addUnit>[1]['unit']) => {
  const result = await addUnit(world, { actorOid: ADMINISTRATOR_OID, unit: stated });
  return result.ok ? result.value.stored.value.inForceFrom : result.refusal;
};

describe('a unit that adopts a policy', () => {
  const world = () => aService({ now: NOW, records: { units: [] } });

  it('asks nothing before the day on which that was first recorded', async () => {
    expect(await added(world(), unit)).toBe('2026-11-21');
  });

  it('asks from the day that is given', async () => {
    expect(await added(world(), { ...unit, inForceFrom: civilDate('2026-09-01') })).toBe('2026-09-01');
  });

  it('keeps its first day when it is given again', async () => {
    const held = aUnit({ inForceFrom: civilDate('2026-01-05') });
    expect(await added(aService({ now: NOW, records: { units: [held] } }), unit)).toBe('2026-01-05');
  });

  it('names no day while it adopts none', async () => {
    expect(await added(world(), { ...unit, policyId: undefined })).toBeUndefined();
  });
});

it('leaves nobody late with a review that was due before the policy was in force here', () => {
  const outcomeIn = (inForceFrom: string | undefined) => {
    const first = inForceFrom === undefined ? undefined : civilDate(inForceFrom);
    const world = aService({ now: NOW, records: { units: [aUnit({ inForceFrom: first })] } });
    const person = aPerson({ oid: MANAGER_OID, startedOn: civilDate('2015-09-01') });
    const [judged] = judgePerson(world, person);
    return judged?.standing.outcomes.find(({ requirement }) => requirement === 'annual-review');
  };
  expect(outcomeIn('2026-11-01')).toMatchObject({ status: 'due', dueOn: '2027-11-01' });
  expect(outcomeIn(undefined)).toMatchObject({ status: 'overdue', dueOn: '2016-09-01' });
});
