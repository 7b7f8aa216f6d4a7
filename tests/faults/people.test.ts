import { expect, it } from '@jest/globals';
import { createDoor } from '../../src/use-cases/people/admit.ts';
import { authoriseForPerson } from '../../src/use-cases/shared/authorise.ts';
import { myStanding } from '../../src/use-cases/standing/my-standing.ts';
import { aService, STRANGER_OID } from '../builders/a-service.ts';
import { ASHA_OID, MANAGER_OID } from '../builders/records.ts';

it('nobody gets another’s record by their address or by coming back', () => {
  const address = { principalName: 'asha.rahman@contoso.example', mail: 'asha.rahman@contoso.example' };
  const world = aService({
    managers: { [ASHA_OID]: MANAGER_OID, [STRANGER_OID]: MANAGER_OID },
    accounts: { [ASHA_OID]: null, [STRANGER_OID]: { ...address, displayName: 'Asha Rahman' } },
  });
  const door = createDoor(world, { servesGuests: false });
  expect(door({ oid: ASHA_OID, isGuest: false })).toBeDefined();
  expect(myStanding(world, STRANGER_OID)).toEqual({ ok: false, refusal: { code: 'not-known' } });
  expect(authoriseForPerson(world, STRANGER_OID, 'record.read', ASHA_OID).ok).toBe(false);
  expect(world.records.people.find(ASHA_OID)?.value.oid).toBe(ASHA_OID);
});
