/** What a fresh tenant holds: the Tamar Valley Learning Partnership, its two app registrations and its people. */
import type { DirectoryUser, TenantIdentity } from '../tenant.ts';
import { deterministicId } from './deterministic-id.ts';
import { departments } from './people.ts';
import type { SeedDepartment, SeedPerson } from './people.ts';

const domain = 'tamarvalley.onmicrosoft.com';

export const tenantIdentity: TenantIdentity = {
  tenantId: '7d3c1f6e-52b4-4c1a-9d0e-8a2f60b9c471',
  domain,
  sharePointHost: 'tamarvalley.sharepoint.com',
  runtimeApp: {
    clientId: '2f9b6a54-0c7d-4e83-b1f6-35d8e94a7c10',
    displayName: 'CPD Companion',
    // These secrets open this imitation only; no real directory knows them.
    secret: 'local-only.runtime.K7v~2mQx9dR4',
    servicePrincipalId: '91e0c8d7-6a3b-4f25-8c4e-0b7d5f12a9e6',
    roles: ['Sites.Selected', 'User.Read.All'],
    delegatedPermissions: ['User.Read', 'Calendars.ReadWrite', 'Files.ReadWrite'],
  },
  provisioningApp: {
    clientId: 'c4a87e21-9f5d-4b36-a0e8-6d1b73c25f94',
    displayName: 'CPD Companion provisioning',
    secret: 'local-only.provisioning.T3n~8wZp6bL1',
    servicePrincipalId: '38b5d2f9-e741-4a06-9c53-f2a8160ed7b4',
    roles: ['Sites.FullControl.All', 'Sites.Manage.All', 'Application.Read.All', 'User.Read.All'],
  },
  teamsAppId: '5be1f0a3-d86c-47e9-9b24-c07a3d15e682',
  // An organisation of ten thousand: the demo is one corner of it.
  licences: 12_000,
};

/** Latin letters without marks; the apostrophe stays, since Entra allows it in a user principal name. */
const nameInAddress = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\s+/g, '')
    .toLowerCase();

const principalName = (person: SeedPerson): string =>
  `${nameInAddress(person.givenName)}.${nameInAddress(person.surname)}${person.addressNumber ?? ''}@${domain}`;

const displayName = (person: SeedPerson): string => `${person.givenName} ${person.surname}`;

const idOf = (person: SeedPerson): string => deterministicId(principalName(person));

const everybody = departments.flatMap((department) =>
  department.people.map((person) => ({ person, department })),
);

const idByDisplayName = new Map(everybody.map(({ person }) => [displayName(person), idOf(person)]));

const managerIdOf = (person: SeedPerson): string | undefined => {
  if (person.manager === undefined) return undefined;
  const id = idByDisplayName.get(person.manager);
  if (id === undefined)
    throw new Error(`${displayName(person)} reports to ${person.manager}, who is not in the seed.`);
  return id;
};

const directoryUser = (person: SeedPerson, department: SeedDepartment): DirectoryUser => ({
  id: idOf(person),
  displayName: displayName(person),
  givenName: person.givenName,
  surname: person.surname,
  userPrincipalName: principalName(person),
  mail: principalName(person),
  jobTitle: person.jobTitle,
  department: department.name,
  officeLocation: department.officeLocation,
  accountEnabled: person.accountEnabled ?? true,
  managerId: managerIdOf(person),
});

export const directoryUsers: readonly DirectoryUser[] = everybody.map(({ person, department }) =>
  directoryUser(person, department),
);
