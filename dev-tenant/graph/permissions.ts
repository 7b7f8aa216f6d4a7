import type { Refusal } from './exchange.ts';
import { refusal } from './exchange.ts';

/** What a `Sites.Selected` grant on one site allows (Graph docs: permissions-selected-overview). */
type GrantRole = 'read' | 'write';

interface Permission {
  /** Application permissions, any one of which is enough. */
  readonly roles: readonly string[];
  /** The least grant that serves when the app has `Sites.Selected` only. */
  readonly grant: GrantRole | undefined;
  /** Delegated permissions that serve for anybody's; none where only an app may ask. */
  readonly scopes?: readonly string[];
  /** Delegated permissions that serve for the person's own. */
  readonly ownScopes?: readonly string[];
  readonly workload: 'sharepoint' | 'directory' | 'outlook' | 'teams';
  readonly isForEverybody?: boolean;
}

const readSites = ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
const writeSites = ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
const readPeople = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

const readGroups = [
  'GroupMember.Read.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

/** Permissions per need, from microsoft-graph-devx-content, the table behind Graph's own pages. */
const permissions = {
  'read-site': { roles: readSites, grant: 'read', workload: 'sharepoint' },
  'list-sites': { roles: readSites, grant: undefined, workload: 'sharepoint' },
  'read-lists': { roles: readSites, grant: 'read', workload: 'sharepoint' },
  'manage-lists': {
    roles: ['Sites.Manage.All', 'Sites.FullControl.All'],
    grant: undefined,
    workload: 'sharepoint',
  },
  'read-items': { roles: readSites, grant: 'read', workload: 'sharepoint' },
  'write-items': {
    roles: writeSites,
    // What a person may on the site itself is not looked at.
    scopes: writeSites,
    grant: 'write',
    workload: 'sharepoint',
  },
  'manage-grants': { roles: ['Sites.FullControl.All'], grant: undefined, workload: 'sharepoint' },
  'read-users': {
    roles: ['User.ReadBasic.All', ...readPeople],
    scopes: ['User.ReadBasic.All', ...readPeople],
    ownScopes: ['User.Read', 'User.ReadWrite'],
    grant: undefined,
    workload: 'directory',
  },
  'read-reporting-lines': {
    roles: readPeople,
    scopes: readPeople,
    ownScopes: ['User.Read', 'User.ReadWrite'],
    grant: undefined,
    workload: 'directory',
  },
  'write-users': {
    roles: ['User.ReadWrite.All', 'Directory.ReadWrite.All'],
    scopes: ['User.ReadWrite.All', 'Directory.ReadWrite.All'],
    ownScopes: ['User.ReadWrite'],
    grant: undefined,
    workload: 'directory',
  },
  'read-photo': { roles: ['ProfilePhoto.Read.All', ...readPeople], grant: undefined, workload: 'directory' },
  'read-groups': { roles: readGroups, scopes: readGroups, grant: undefined, workload: 'directory' },
  'read-memberships': {
    roles: [...readGroups, 'User.Read.All'],
    scopes: readGroups,
    ownScopes: ['User.Read'],
    grant: undefined,
    workload: 'directory',
  },
  'read-teams': {
    roles: [...readGroups, 'TeamMember.Read.All', 'TeamMember.ReadWrite.All'],
    scopes: [...readGroups, 'TeamMember.Read.All', 'TeamMember.ReadWrite.All'],
    grant: undefined,
    workload: 'directory',
  },
  'read-files': {
    roles: ['Files.Read.All', 'Files.ReadWrite.All', ...readSites],
    ownScopes: ['Files.Read', 'Files.ReadWrite', 'Files.Read.All', 'Files.ReadWrite.All'],
    grant: 'read',
    workload: 'sharepoint',
  },
  'write-files': {
    roles: ['Files.ReadWrite.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
    ownScopes: ['Files.ReadWrite', 'Files.ReadWrite.All'],
    grant: 'write',
    workload: 'sharepoint',
  },
  'read-events': {
    roles: ['Calendars.Read', 'Calendars.ReadWrite'],
    ownScopes: ['Calendars.Read', 'Calendars.ReadWrite'],
    grant: undefined,
    workload: 'outlook',
  },
  'write-events': {
    roles: ['Calendars.ReadWrite'],
    ownScopes: ['Calendars.ReadWrite'],
    grant: undefined,
    workload: 'outlook',
  },
  'read-installed-apps': {
    roles: [
      'TeamsAppInstallation.ReadForUser.All',
      'TeamsAppInstallation.ReadWriteForUser.All',
      'TeamsAppInstallation.ReadWriteSelfForUser.All',
    ],
    ownScopes: ['TeamsAppInstallation.ReadForUser', 'TeamsAppInstallation.ReadWriteForUser'],
    grant: undefined,
    workload: 'teams',
  },
  'install-apps': {
    roles: ['TeamsAppInstallation.ReadWriteForUser.All', 'TeamsAppInstallation.ReadWriteSelfForUser.All'],
    ownScopes: ['TeamsAppInstallation.ReadWriteForUser', 'TeamsAppInstallation.ReadWriteSelfForUser'],
    grant: undefined,
    workload: 'teams',
  },
  'read-app-catalogue': {
    roles: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'],
    scopes: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'],
    grant: undefined,
    workload: 'teams',
  },
  // What may be subscribed to depends on the resource, which its own need covers.
  subscribe: { roles: [], grant: undefined, workload: 'directory', isForEverybody: true },
} as const satisfies Record<string, Permission>;

export type Need = keyof typeof permissions;

export interface Caller {
  readonly appId: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  /** In whose name an app calls, and what it may then do; undefined when it calls in its own. */
  readonly person?: { readonly userId: string; readonly scopes: readonly string[] } | undefined;
}

/**
 * `grantRoles` are the roles granted to the caller on the site in question, none outside sites; `ownerId` is whose the
 * thing in question is.
 */
export function isPermitted(
  need: Need,
  caller: Caller,
  grantRoles: readonly string[],
  ownerId?: string,
): boolean {
  const permission: Permission = permissions[need];
  if (permission.isForEverybody === true) return true;
  const { person } = caller;
  if (person) {
    const serving = [
      ...(permission.scopes ?? []),
      ...(ownerId === person.userId ? (permission.ownScopes ?? []) : []),
    ];
    return serving.some((scope) => person.scopes.includes(scope));
  }
  if (permission.roles.some((role) => caller.roles.includes(role))) return true;
  if (permission.grant === undefined || !caller.roles.includes('Sites.Selected')) return false;
  return grantRoles.includes(permission.grant) || grantRoles.includes('write');
}

/** Without one of these a caller sees names and addresses only (Graph docs: User.ReadBasic.All). */
export const readsFullProfiles = ({ roles, person }: Caller, userId: string): boolean =>
  person
    ? person.userId === userId || readPeople.some((scope) => person.scopes.includes(scope))
    : readPeople.some((role) => roles.includes(role));

export function denied(need: Need): Refusal {
  switch (permissions[need].workload) {
    case 'directory':
      return refusal(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      );
    case 'sharepoint':
      return refusal(403, 'accessDenied', 'Access denied');
    case 'outlook':
      return refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    case 'teams':
      return refusal(
        403,
        'Forbidden',
        `Missing role permissions on the request: ${permissions[need].roles.join(', ')}.`,
      );
  }
}
