import type { IdentitySet, List as ListBody } from '@microsoft/microsoft-graph-types';
import type { AppIdentity, List } from './lists.ts';
import type { Site } from './sites.ts';

/**
 * A person is shown with their id in the directory (Graph docs: listItemVersion list, an item's `lastModifiedBy`); an app
 * that writes without one as "SharePoint App", which has none.
 */
export const identitySet = ({ id, displayName, person }: AppIdentity): IdentitySet =>
  person
    ? { user: { id: person.id, displayName: person.displayName } }
    : { application: { id, displayName }, user: { displayName: 'SharePoint App' } };

export const listUrl = (list: List, site: Site): string =>
  `${site.webUrl}/Lists/${encodeURIComponent(list.name)}`;

export function listBody(list: List, site: Site): ListBody & { '@odata.etag': string } {
  const eTag = `"${list.id},${list.lastChange}"`;
  return {
    '@odata.etag': eTag,
    createdDateTime: list.createdAt,
    description: list.description,
    eTag,
    id: list.id,
    lastModifiedDateTime: list.modifiedAt,
    name: list.name,
    webUrl: listUrl(list, site),
    displayName: list.displayName,
    createdBy: identitySet(list.createdBy),
    lastModifiedBy: identitySet(list.modifiedBy),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: list.hidden, template: 'genericList' },
  };
}
