import { deterministicId } from '../../../../dev-tenant/seed/deterministic-id.ts';
import { directoryUsers, tenantIdentity } from '../../../../dev-tenant/seed/organisation.ts';
import type { DirectoryUser } from '../../../../dev-tenant/tenant.ts';
import { demoSecondPerson } from '../../../../tools/demo/people.ts';
import type { Division } from './divisions.ts';
import { DIVISIONS } from './divisions.ts';
import { nameOf } from './names.ts';
import type { UnitPlace } from './posts.ts';
import { postsOfDivision } from './posts.ts';

/** Somebody of a division: who they are in the directory, and where they work. */
export interface Member {
  readonly user: DirectoryUser;
  readonly unit: string;
  readonly division: Division;
}

/** Everybody beside the demo's own people, and the units they work in. */
export interface Membership {
  readonly members: readonly Member[];
  readonly units: readonly UnitPlace[];
}

/** The demo's people, who are in every local Microsoft 365: personas and those who hold roles are among them. */
export const seededUsers: readonly DirectoryUser[] = directoryUsers.filter(
  ({ accountEnabled }) => accountEnabled,
);

const chiefExecutive = directoryUsers.find(({ displayName }) => displayName === demoSecondPerson)?.id;

/** Members of all divisions, so that there are `people` with the demo's own. */
export function membershipOf(people: number): Membership {
  const wanted = people - seededUsers.length;
  if (wanted < DIVISIONS.length * 50)
    throw new Error(`An organisation of ${people} is too small to be divided.`);
  const members: Member[] = [];
  const units: UnitPlace[] = [];
  for (const [index, division] of DIVISIONS.entries()) {
    const isLast = index === DIVISIONS.length - 1;
    const size = isLast ? wanted - members.length : Math.round(wanted * division.share);
    const made = postsOfDivision(division, size);
    const first = members.length;
    units.push(...made.units);
    for (const { unit, jobTitle, managedBy } of made.posts) {
      const managerId = managedBy === undefined ? chiefExecutive : members[first + managedBy]?.user.id;
      members.push({ user: userOf(members.length, jobTitle, division, managerId), unit, division });
    }
  }
  return { members, units };
}

function userOf(
  index: number,
  jobTitle: string,
  division: Division,
  managerId: string | undefined,
): DirectoryUser {
  const { given, surname, number } = nameOf(index);
  const address = `${given}.${surname}${number}.c@${tenantIdentity.domain}`.toLowerCase();
  return {
    id: deterministicId(address),
    displayName: `${given} ${surname}${number === '' ? '' : ` ${number}`}`,
    givenName: given,
    surname: `${surname}${number === '' ? '' : ` ${number}`}`,
    userPrincipalName: address,
    mail: address,
    jobTitle,
    department: division.name,
    officeLocation: 'County Hall',
    accountEnabled: true,
    managerId,
  };
}
