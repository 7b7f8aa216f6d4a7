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

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Every property this directory keeps. */
function userProperties(user: DirectoryUser): User & Record<string, unknown> {
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: orNull(user.givenName),
    jobTitle: orNull(user.jobTitle),
    mail: orNull(user.mail),
    mobilePhone: null,
    officeLocation: orNull(user.officeLocation),
    preferredLanguage: null,
    surname: orNull(user.surname),
    userPrincipalName: user.userPrincipalName,
    id: user.id,
    accountEnabled: user.accountEnabled,
    department: orNull(user.department),
    userType: 'Member',
    mailNickname: user.userPrincipalName.split('@')[0] ?? '',
    identities: [
      {
        signInType: 'userPrincipalName',
        issuer: user.userPrincipalName.split('@')[1] ?? '',
        issuerAssignedId: user.userPrincipalName,
      },
    ],
    ...user.more,
  };
}

/** The selected properties, in the order asked for; those the caller may not see are null. */
export function shownUser(
  user: DirectoryUser,
  select: readonly string[] | undefined,
  readsFullProfiles: boolean,
): Record<string, unknown> {
  const properties = new Map<string, unknown>(Object.entries(userProperties(user)));
  return Object.fromEntries(
    (select ?? defaultProperties).map((name) => {
      // A property without a value is null (microsoft-graph-docs#5916).
      const value = properties.get(name) ?? null;
      return [name, readsFullProfiles || basicProperties.includes(name) ? value : hidden(value)];
    }),
  );
}

const hidden = (value: unknown): unknown => (Array.isArray(value) ? [] : null);
