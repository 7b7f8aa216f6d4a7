/** Decides a request for an app's own token: for which resource it gets one, or why not. */
import type { AppRegistration, TenantIdentity } from '../tenant.ts';
import { authenticateClient } from './client-authentication.ts';
import type { TokenForm } from './client-authentication.ts';
import { connectorAudience, graphAudiences } from './token-issuer.ts';
import { tokenRefusals } from './token-error.ts';
import type { TokenRefusal } from './token-error.ts';

export type TokenDecision =
  | { readonly kind: 'granted'; readonly app: AppRegistration; readonly audience: string }
  /** The app has proved itself and asks in a person's name. */
  | { readonly kind: 'on-behalf-of'; readonly app: AppRegistration }
  | { readonly kind: 'refused'; readonly refusal: TokenRefusal }
  | { readonly kind: 'not-imitated'; readonly what: string };

const onBehalfOf = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const elsewhereImitated = new Set(['authorization_code', 'refresh_token', 'password']);
const defaultScope = '/.default';

const refused = (refusal: TokenRefusal): TokenDecision => ({ kind: 'refused', refusal });

const isThisTenant = (identity: TenantIdentity, tenant: string): boolean =>
  [identity.tenantId, identity.domain].includes(tenant.toLowerCase());

const decideResource = (identity: TenantIdentity, app: AppRegistration, scope: string): TokenDecision => {
  if (!scope.endsWith(defaultScope) || scope.includes(' ')) return refused(tokenRefusals.wrongScope(scope));
  const resource = scope.slice(0, -defaultScope.length);
  const known: readonly string[] = [...graphAudiences, connectorAudience];
  return known.includes(resource)
    ? { kind: 'granted', app, audience: resource }
    : refused(tokenRefusals.unknownResource(resource, identity.domain));
};

/** `now` in milliseconds since the epoch. */
export const decideToken = (
  identity: TenantIdentity,
  tenant: string,
  form: TokenForm,
  now: number,
): TokenDecision => {
  if (!isThisTenant(identity, tenant)) return refused(tokenRefusals.unknownTenant(tenant));
  const { grant_type: grantType, scope } = form;
  if (!grantType) return refused(tokenRefusals.missingParameter('grant_type'));
  if (elsewhereImitated.has(grantType)) return { kind: 'not-imitated', what: `grant_type ${grantType}` };
  if (grantType !== 'client_credentials' && grantType !== onBehalfOf) {
    return refused(tokenRefusals.unsupportedGrant(grantType));
  }
  if (!form['client_id']) return refused(tokenRefusals.missingParameter('client_id'));
  if (!scope) return refused(tokenRefusals.missingParameter('scope'));
  const client = authenticateClient(identity, form, now);
  if (client.kind === 'refused') return client;
  return grantType === onBehalfOf
    ? { kind: 'on-behalf-of', app: client.app }
    : decideResource(identity, client.app, scope);
};
