import type { Refusal } from './exchange.ts';
import { refusal } from './exchange.ts';

/** What a `Sites.Selected` grant on one site allows (Graph docs: permissions-selected-overview). */
type GrantRole = 'read' | 'write';

interface Permission {
  /** Application permissions, any one of which is enough. */
  readonly roles: readonly string[];
  /** The least grant that serves when the app has `Sites.Selected` only. */
  readonly grant: GrantRole | undefined;
  readonly workload: 'sharepoint' | 'directory';
}

const readSites = ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
const readPeople = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** Application permissions per need, from microsoft-graph-devx-content, the table behind Graph's own pages. */
const permissions = {
  'read-site': { roles: readSites, grant: 'read', workload: 'sharepoint' },
  'read-lists': { roles: readSites, grant: 'read', workload: 'sharepoint' },
  'manage-lists': {
    roles: ['Sites.Manage.All', 'Sites.FullControl.All'],
    grant: undefined,
    workload: 'sharepoint',
  },
  'read-items': { roles: readSites, grant: 'read', workload: 'sharepoint' },
  'write-items': {
    roles: ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
    grant: 'write',
    workload: 'sharepoint',
  },
  'manage-grants': { roles: ['Sites.FullControl.All'], grant: undefined, workload: 'sharepoint' },
  'read-users': { roles: ['User.ReadBasic.All', ...readPeople], grant: undefined, workload: 'directory' },
  'read-reporting-lines': { roles: readPeople, grant: undefined, workload: 'directory' },
  'read-photo': { roles: ['ProfilePhoto.Read.All', ...readPeople], grant: undefined, workload: 'directory' },
} as const satisfies Record<string, Permission>;

export type Need = keyof typeof permissions;

export interface Caller {
  readonly appId: string;
  readonly displayName: string;
  readonly roles: readonly string[];
}

/** `grantRoles` are the roles granted to the caller on the site in question; none outside sites. */
export function isPermitted(need: Need, caller: Caller, grantRoles: readonly string[]): boolean {
  const permission: Permission = permissions[need];
  if (permission.roles.some((role) => caller.roles.includes(role))) return true;
  if (permission.grant === undefined || !caller.roles.includes('Sites.Selected')) return false;
  return grantRoles.includes(permission.grant) || grantRoles.includes('write');
}

/** Without one of these a caller sees names and addresses only (Graph docs: User.ReadBasic.All). */
export const readsFullProfiles = (caller: Caller): boolean =>
  readPeople.some((role) => caller.roles.includes(role));

export function denied(need: Need): Refusal {
  return permissions[need].workload === 'directory'
    ? refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')
    : refusal(403, 'accessDenied', 'Access denied');
}
