import { DatabaseSync } from 'node:sqlite';
import type { DirectoryUser, Tenant } from '../../tenant.ts';
import { createDirectory } from '../../store/directory.ts';
import { createFaults } from '../../store/faults.ts';
import type { Persona } from '../persona.ts';

const asha = '11111111-1111-4111-8111-111111111111';
const ben = '22222222-2222-4222-8222-222222222222';
const zoe = '33333333-3333-4333-8333-333333333333';
const gone = '44444444-4444-4444-8444-444444444444';

/** The ids of the fake directory's people. */
export const people = { asha, ben, zoe, gone } as const;

export const personas: readonly Persona[] = [
  { key: 'staff', userId: asha, label: 'Asha Patel, Tutor' },
  { key: 'manager', userId: ben, label: 'Ben Hughes, Manager' },
];

function user(
  id: string,
  givenName: string,
  surname: string,
  jobTitle: string,
  accountEnabled = true,
): DirectoryUser {
  const principalName = `${givenName.toLowerCase()}@example.onmicrosoft.com`;
  return {
    id,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    userPrincipalName: principalName,
    mail: principalName,
    jobTitle,
    department: 'Learning',
    officeLocation: 'Here',
    accountEnabled,
    managerId: undefined,
  };
}

const directoryUsers: readonly DirectoryUser[] = [
  user(asha, 'Asha', 'Patel', 'Tutor'),
  user(ben, 'Ben', 'Hughes', 'Manager'),
  user(zoe, 'Zoë', 'Šimková', 'Mentor'),
  user(gone, 'Gwen', 'Gone', 'Tutor', false),
];

export const teamsAppId = '55555555-5555-4555-8555-555555555555';

/** As much of a tenant as the host page uses; tokens are words that say whose they are. */
export function createFakeTenant(): Tenant {
  const app = {
    clientId: 'client',
    displayName: 'App',
    secret: '',
    servicePrincipalId: 'principal',
    roles: [],
  };
  const database = new DatabaseSync(':memory:');
  const notHere = () => Promise.reject(new Error('The host page asks for no such token.'));
  return {
    db: database,
    identity: {
      tenantId: '66666666-6666-4666-8666-666666666666',
      domain: 'example.onmicrosoft.com',
      sharePointHost: 'example.sharepoint.com',
      runtimeApp: app,
      provisioningApp: app,
      teamsAppId,
      licences: 10,
    },
    directory: createDirectory(directoryUsers, database),
    tokens: {
      entraKeys: [],
      channelKeys: [],
      tabToken: (userId) => Promise.resolve(`token of ${userId}`),
      applicationToken: notHere,
      channelToken: notHere,
      delegatedToken: notHere,
      verify: notHere,
    },
    faults: createFaults(),
    now: () => Date.UTC(2026, 10, 21),
  };
}
