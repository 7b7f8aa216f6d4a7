import type { Permission } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { metadata } from '../addresses.ts';
import { answer, notFound, notImitated } from '../exchange.ts';
import { parseQueryOptions, selected } from '../open-data/query-options.ts';
import { parseBody } from '../parse-body.ts';
import { requiredBody } from '../request-body.ts';
import type { Route } from '../route.ts';
import { siteRoute } from '../route.ts';
import type { Grant } from './grants.ts';
import { grantId } from './grants.ts';
import type { SiteContext } from './list-routes.ts';
import { siteBody } from './sites.ts';

const NewGrant = z.object({
  roles: z.array(z.string()).min(1),
  grantedToIdentities: z
    .array(z.object({ application: z.object({ id: z.guid(), displayName: z.string().default('') }) }))
    .length(1),
});

const ChangedGrant = z.object({ roles: z.array(z.string()).min(1) });

// Permission operations cost five units (learn: SharePoint throttling).
const grantRules = { needs: 'manage-grants', units: 5 } as const;

export const siteRoutes: readonly Route[] = [
  siteRoute('', { method: 'GET', needs: 'read-site', units: 1 }, ({ request, site }) => {
    const options = parseQueryOptions(request.search, ['select'], 'site');
    if (!options.ok) return options.refusal;
    const body = { '@odata.context': metadata('sites/$entity'), ...siteBody(site) };
    return answer(200, selected(body, options.value.select));
  }),

  siteRoute('/permissions', { method: 'GET', ...grantRules }, ({ sharePoint, site, tenantId, request }) => {
    const options = parseQueryOptions(request.search, []);
    if (!options.ok) return options.refusal;
    return answer(200, {
      '@odata.context': metadata(`sites('${encodeURIComponent(site.id)}')/permissions`),
      value: sharePoint.grants.onSite(site.id).map((grant) => listedGrantBody(grant, tenantId)),
    });
  }),

  siteRoute('/permissions/{permission}', { method: 'GET', ...grantRules }, (context, { permission }) => {
    const grant = findGrant(context, permission);
    return grant ? answer(200, grantBody(grant, context.tenantId)) : notFound('Item not found');
  }),

  siteRoute('/permissions/{permission}', { method: 'PATCH', ...grantRules }, (context, { permission }) => {
    const grant = findGrant(context, permission);
    if (!grant) return notFound('Item not found');
    const body = requiredBody(context.request);
    if (!body.ok) return body.refusal;
    const parsed = parseBody(ChangedGrant, body.value);
    if (!parsed.ok) return parsed.refusal;
    const other = otherRole(parsed.value.roles);
    if (other !== undefined) return notImitated(`the site role '${other}'`);
    const changed = { ...grant, roles: parsed.value.roles };
    context.sharePoint.grants.put(changed);
    return answer(200, grantBody(changed, context.tenantId));
  }),

  siteRoute('/permissions/{permission}', { method: 'DELETE', ...grantRules }, (context, { permission }) => {
    const grant = findGrant(context, permission);
    if (!grant) return notFound('Item not found');
    context.sharePoint.grants.remove(grant);
    return answer(204);
  }),

  siteRoute('/permissions', { method: 'POST', ...grantRules }, ({ request, sharePoint, site, tenantId }) => {
    const body = requiredBody(request);
    if (!body.ok) return body.refusal;
    const parsed = parseBody(NewGrant, body.value);
    if (!parsed.ok) return parsed.refusal;
    const { roles, grantedToIdentities } = parsed.value;
    const other = otherRole(roles);
    if (other !== undefined) return notImitated(`the site role '${other}'`);
    const [identity] = grantedToIdentities;
    if (!identity) throw new Error('One identity was parsed.');

    const grant: Grant = {
      siteId: site.id,
      applicationId: identity.application.id,
      displayName: identity.application.displayName,
      roles,
    };
    sharePoint.grants.put(grant);
    return answer(201, {
      '@odata.context': metadata(`sites('${encodeURIComponent(site.id)}')/permissions/$entity`),
      ...grantBody(grant, tenantId),
    });
  }),
];

const otherRole = (roles: readonly string[]): string | undefined =>
  roles.find((role) => role !== 'read' && role !== 'write');

const findGrant = ({ sharePoint, site, tenantId }: SiteContext, id: string): Grant | undefined =>
  sharePoint.grants.onSite(site.id).find((each) => grantId(each, tenantId) === id);

type GrantBody = Permission & Record<`@${string}`, string>;

/** A list of permissions leaves their roles out (microsoft-graph-docs#21395); only one read by its id has them. */
function listedGrantBody(grant: Grant, tenantId: string): Omit<GrantBody, 'roles'> {
  const { roles: _, ...rest } = grantBody(grant, tenantId);
  return rest;
}

function grantBody(grant: Grant, tenantId: string): GrantBody {
  const identities = [{ application: { id: grant.applicationId, displayName: grant.displayName } }];
  return {
    id: grantId(grant, tenantId),
    '@deprecated.GrantedToIdentities':
      'GrantedToIdentities has been deprecated. Refer to GrantedToIdentitiesV2',
    roles: [...grant.roles],
    grantedToIdentities: identities,
    grantedToIdentitiesV2: identities,
  };
}
