import type { Directory, DirectoryUser } from '../../tenant.ts';
import { guidFrom } from '../guid.ts';

/** A Microsoft 365 group with a team: one for each department, since nobody makes others here. */
export interface DirectoryGroup {
  readonly id: string;
  readonly displayName: string;
  readonly mailNickname: string;
  readonly members: readonly DirectoryUser[];
}

export function groupsOf(directory: Directory, tenantId: string): readonly DirectoryGroup[] {
  const departments = new Map<string, DirectoryUser[]>();
  for (const user of directory.users()) {
    if (user.department === '') continue;
    departments.set(user.department, [...(departments.get(user.department) ?? []), user]);
  }
  return [...departments].map(([displayName, members]) => ({
    id: guidFrom(tenantId, 'group', displayName),
    displayName,
    mailNickname: displayName.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase(),
    members,
  }));
}
