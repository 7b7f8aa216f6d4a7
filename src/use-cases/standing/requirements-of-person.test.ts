import { expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import { requirementsOfPerson } from './requirements-of-person.ts';

const asked = (actorOid: string) => requirementsOfPerson(aService(), { actorOid, personOid: ASHA_OID });

it.each([
  ['the person', ASHA_OID, true],
  ['the line manager', MANAGER_OID, true],
  ['the CPD lead', LEAD_OID, true],
  ['a colleague', COLLEAGUE_OID, false],
  ['a stranger', STRANGER_OID, false],
])('what somebody is asked for is told to %s: %s %s', (_who, actorOid, isTold) => {
  expect(asked(actorOid).some(({ requirement }) => requirement === 'hours')).toBe(isTold);
});

it('what is asked comes with the most pressing first, and without what is not', () => {
  const statuses = asked(ASHA_OID).map(({ status }) => status);
  expect(statuses[0]).toBe('overdue');
  expect(statuses).not.toContain('not-applicable');
});
