import { describe, expect, it } from '@jest/globals';
import {
  ADMINISTRATOR_OID,
  aService,
  COLLEAGUE_OID,
  LEAD_OID,
  STRANGER_OID,
  TRUSTEE_OID,
} from '../../../tests/builders/a-service.ts';
import { ASHA_OID, aPerson, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { peopleNamed } from './people-named.ts';

const named = (actorOid: string, name: string, world = aService()) =>
  peopleNamed(world, { actorOid, name }).map(({ displayName }) => displayName);

describe('people by name', () => {
  it.each([
    ['a manager finds a report', MANAGER_OID, 'Asha', ['Asha Rahman']],
    ['and themselves', MANAGER_OID, 'Ben Hughes', ['Ben Hughes']],
    ['but nobody of another team', MANAGER_OID, 'Carys', []],
    ['a coordinator finds their unit’s people', COORDINATOR_OID, 'Colin', ['Colin Reid']],
    ['a CPD lead finds everybody', LEAD_OID, 'Carys Morgan', ['Carys Morgan']],
    ['a colleague finds nobody', COLLEAGUE_OID, 'Asha', []],
    ['a trustee finds nobody', TRUSTEE_OID, 'Asha', []],
    ['an administrator finds nobody', ADMINISTRATOR_OID, 'Asha', []],
    ['a stranger finds nobody', STRANGER_OID, 'Asha', []],
  ])('%s', (_what, actorOid, name, expected) => {
    expect(named(actorOid, name)).toEqual(expected);
  });

  it('a CPD lead’s own reports go before others of the same name', () => {
    const world = aService();
    const namesake = 'a0000000-0000-4000-8000-000000000001';
    const people = [
      ...world.records.people.all().map(({ value }) => value),
      aPerson({ oid: namesake, displayName: 'Asha Lloyd' }),
    ];
    const managers = { [ASHA_OID]: MANAGER_OID, [namesake]: COORDINATOR_OID };
    const roleAssignments = world.records.roleAssignments
      .all()
      .map(({ value }) => (value.personOid === LEAD_OID ? { ...value, personOid: MANAGER_OID } : value));
    const given = aService({ managers, records: { people, roleAssignments } });
    expect(named(MANAGER_OID, 'asha', given)).toEqual(['Asha Rahman']);
    expect(named(MANAGER_OID, 'asha lloyd', given)).toEqual(['Asha Lloyd']);
  });

  it('somebody who has left is found by no manager', () => {
    const people = [aPerson({ leftOn: civilDate('2026-10-31') })];
    expect(named(MANAGER_OID, 'asha', aService({ records: { people } }))).toEqual([]);
    expect(named(ASHA_OID, 'asha', aService({ records: { people } }))).toEqual(['Asha Rahman']);
  });
});
