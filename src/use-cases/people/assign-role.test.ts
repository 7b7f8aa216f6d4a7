import { expect, it } from '@jest/globals';
import { ADMINISTRATOR_OID, aService } from '../../../tests/builders/a-service.ts';
import { ASHA_OID } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { assignRole } from './assign-role.ts';

const lead = (personOid: string) => ({
  personOid,
  role: 'cpd-lead' as const,
  unit: undefined,
  from: civilDate('2026-11-21'),
  to: undefined,
});

it.each([
  ['somebody else', ASHA_OID, false, true],
  ['themselves', ADMINISTRATOR_OID, false, false],
  ['themselves where there is nobody yet', ADMINISTRATOR_OID, true, true],
])('an administrator gives a role to %s: %p', async (_whom, personOid, isFirstAdministrator, isGiven) => {
  const world = aService();
  const before = world.records.roleAssignments.all().length;
  const request = { actorOid: ADMINISTRATOR_OID, isFirstAdministrator, assignment: lead(personOid) };
  expect((await assignRole(world, request)).ok).toBe(isGiven);
  expect(world.records.roleAssignments.all()).toHaveLength(before + (isGiven ? 1 : 0));
});
