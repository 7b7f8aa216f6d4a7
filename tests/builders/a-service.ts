import type { Policy } from '../../src/domain/policies/policy.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { GivenAccounts } from '../fakes/memory-directory.ts';
import type { GivenRecords } from '../fakes/memory-records.ts';
import type { World } from './world.ts';
import { aWorld } from './world.ts';
import { ASHA_OID, aPerson, aRoleAssignment, aUnit, COORDINATOR_OID, MANAGER_OID } from './records.ts';

export const COLLEAGUE_OID = '44444444-4444-4444-8444-444444444444';
export const LEAD_OID = '55555555-5555-4555-8555-555555555555';
export const TRUSTEE_OID = '66666666-6666-4666-8666-666666666666';
export const ADMINISTRATOR_OID = '77777777-7777-4777-8777-777777777777';
export const STRANGER_OID = '88888888-8888-4888-8888-888888888888';

export const SERVICE_UNIT = aUnit();

export const MANAGER: Person = aPerson({
  oid: MANAGER_OID,
  displayName: 'Ben Hughes',
  policyRoles: ['manager'],
  flags: ['manager'],
});
const COLLEAGUE: Person = aPerson({ oid: COLLEAGUE_OID, displayName: 'Colin Reid' });

/** A small adult-learning service: Asha and Colin report to Ben; a coordinator, a CPD lead, a trustee, an administrator. */
export function aService(
  given: {
    readonly records?: GivenRecords;
    /** Line manager by report, in place of the usual. */
    readonly managers?: Readonly<Record<string, string>>;
    readonly accounts?: GivenAccounts;
    readonly now?: string;
    readonly policy?: (builtIn: Policy) => Policy;
  } = {},
): World {
  const organisation = (personOid: string, role: 'cpd-lead' | 'trustee' | 'administrator') =>
    aRoleAssignment({ key: `role-${role}`, personOid, role, unit: undefined, from: civilDate('2025-09-01') });
  return aWorld({
    ...(given.now !== undefined && { now: given.now }),
    ...(given.policy && { policy: given.policy }),
    managers: given.managers ?? { [ASHA_OID]: MANAGER_OID, [COLLEAGUE_OID]: MANAGER_OID },
    accounts: given.accounts ?? {},
    records: {
      units: [SERVICE_UNIT],
      people: [
        aPerson(),
        COLLEAGUE,
        MANAGER,
        aPerson({
          oid: COORDINATOR_OID,
          displayName: 'Carys Morgan',
          policyRoles: ['manager'],
          flags: ['manager'],
        }),
      ],
      roleAssignments: [
        aRoleAssignment({ unit: SERVICE_UNIT.key }),
        organisation(LEAD_OID, 'cpd-lead'),
        organisation(TRUSTEE_OID, 'trustee'),
        organisation(ADMINISTRATOR_OID, 'administrator'),
      ],
      ...given.records,
    },
  });
}
