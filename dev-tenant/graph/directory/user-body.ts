import type { User } from '@microsoft/microsoft-graph-types';
import type { DirectoryUser } from '../../tenant.ts';

/** What Graph returns when nothing is selected (Graph docs: user list). */
const defaultProperties: readonly string[] = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

/** All that `User.ReadBasic.All` shows (Graph docs: permissions reference). */
const basicProperties: readonly string[] = [
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'id',
];

/** Every property this directory keeps. */
function userProperties(user: DirectoryUser): User {
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: user.givenName,
    jobTitle: user.jobTitle,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: user.officeLocation,
    preferredLanguage: null,
    surname: user.surname,
    userPrincipalName: user.userPrincipalName,
    id: user.id,
    accountEnabled: user.accountEnabled,
    department: user.department,
    userType: 'Member',
  };
}

/** The selected properties, in the order asked for; those the caller may not see are null. */
export function shownUser(
  user: DirectoryUser,
  select: readonly string[] | undefined,
  readsFullProfiles: boolean,
): Record<string, unknown> {
  const properties = new Map(Object.entries(userProperties(user)));
  return Object.fromEntries(
    (select ?? defaultProperties)
      .filter((name) => properties.has(name))
      .map((name) => [
        name,
        readsFullProfiles || basicProperties.includes(name)
          ? properties.get(name)
          : hidden(properties.get(name)),
      ]),
  );
}

const hidden = (value: unknown): unknown => (Array.isArray(value) ? [] : null);
