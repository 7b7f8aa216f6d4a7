/** The names that `$select` may use of each type, from the service's own schema ($metadata of v1.0). */
import type { Refusal } from '../exchange.ts';
import { refusal } from '../exchange.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const baseItem = words(`id createdBy createdDateTime description eTag lastModifiedBy lastModifiedDateTime name
  parentReference webUrl createdByUser lastModifiedByUser`);

const properties = {
  user: words(`id deletedDateTime aboutMe accountEnabled ageGroup assignedLicenses assignedPlans authorizationInfo
    birthday businessPhones city companyName consentProvidedForMinor country createdDateTime creationType
    customSecurityAttributes department deviceEnrollmentLimit displayName employeeHireDate employeeId
    employeeLeaveDateTime employeeOrgData employeeType externalUserState externalUserStateChangeDateTime faxNumber
    givenName hireDate identities identityParentId imAddresses interests isManagementRestricted isResourceAccount
    jobTitle lastPasswordChangeDateTime legalAgeGroupClassification licenseAssignmentStates mail mailboxSettings
    mailNickname mobilePhone mySite officeLocation onPremisesDistinguishedName onPremisesDomainName
    onPremisesExtensionAttributes onPremisesImmutableId onPremisesLastSyncDateTime onPremisesProvisioningErrors
    onPremisesSamAccountName onPremisesSecurityIdentifier onPremisesSyncEnabled onPremisesUserPrincipalName otherMails
    passwordPolicies passwordProfile pastProjects postalCode preferredDataLocation preferredLanguage preferredName
    provisionedPlans proxyAddresses responsibilities schools securityIdentifier serviceProvisioningErrors
    showInAddressList signInActivity signInSessionsValidFromDateTime skills state streetAddress surname usageLocation
    userPrincipalName userType`),
  group:
    words(`id deletedDateTime classification createdDateTime description displayName groupTypes mail mailEnabled
    mailNickname membershipRule preferredLanguage proxyAddresses renewedDateTime resourceProvisioningOptions
    securityEnabled securityIdentifier theme uniqueName visibility`),
  site: [...baseItem, ...words('displayName error isPersonalSite root sharepointIds siteCollection')],
  list: [...baseItem, ...words('displayName list sharepointIds system columns contentTypes drive items')],
  listItem: [...baseItem, ...words('contentType deleted sharepointIds fields driveItem versions analytics')],
  listItemVersion: words('id lastModifiedBy lastModifiedDateTime publication fields'),
  columnDefinition: words(`id boolean calculated choice columnGroup contentApprovalStatus currency dateTime
    defaultValue description displayName enforceUniqueValues geolocation hidden hyperlinkOrPicture indexed isDeletable
    isReorderable isSealed lookup name number personOrGroup propagateChanges readOnly required sourceContentType term
    text thumbnail type validation`),
  drive: [...baseItem, ...words('driveType owner quota sharePointIds system root items list')],
  driveItem: [
    ...baseItem,
    ...words(`audio bundle content cTag deleted file fileSystemInfo folder image location malware package
      pendingOperations photo publication remoteItem root searchResult shared sharepointIds size specialFolder video
      webDavUrl children listItem permissions thumbnails versions`),
  ],
} as const satisfies Record<string, readonly string[]>;

export type EntityType = keyof typeof properties;

/**
 * Refuses a selected name that the type has not (words and status: seen in public captures; wrong case counts as
 * another name here, whether the service forgives it is open).
 */
export function unknownProperty(
  type: EntityType,
  select: readonly string[] | undefined,
): Refusal | undefined {
  const known: readonly string[] = properties[type];
  const unknown = select?.find((name) => !name.startsWith('@') && !known.includes(name));
  return unknown === undefined
    ? undefined
    : refusal(
        400,
        'BadRequest',
        `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.${type}'.`,
      );
}

/** Kept outside the directory: neither a list nor a delta can select them (Graph docs: delta-query-overview). */
const storedElsewhere = words(
  'aboutMe birthday hireDate interests mySite pastProjects preferredName responsibilities schools skills mailboxSettings',
);

export function propertyStoredElsewhere(select: readonly string[] | undefined): Refusal | undefined {
  const found = select?.find((name) => storedElsewhere.includes(name));
  return found === undefined
    ? undefined
    : refusal(501, 'NotImplemented', `The property '${found}' cannot be selected on this resource.`);
}
