/** Decides a request to the token endpoint: which app gets a token for which resource, or why not. */
import { timingSafeEqual } from 'node:crypto';
import type { AppRegistration, TenantIdentity } from '../tenant.ts';
import { connectorAudience, graphAudiences } from './token-issuer.ts';
import { tokenRefusals } from './token-error.ts';
import type { TokenRefusal } from './token-error.ts';

export type TokenDecision =
  | { readonly kind: 'granted'; readonly app: AppRegistration; readonly audience: string }
  | { readonly kind: 'refused'; readonly refusal: TokenRefusal }
  | { readonly kind: 'not-imitated'; readonly what: string };

/** Fields of the form as they came; anything may be missing. */
export type TokenForm = Readonly<Record<string, string | undefined>>;

const onBehalfOf = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const elsewhereImitated = new Set([onBehalfOf, 'authorization_code', 'refresh_token', 'password']);
const defaultScope = '/.default';

const refused = (refusal: TokenRefusal): TokenDecision => ({ kind: 'refused', refusal });

const sameSecret = (given: string, kept: string): boolean => {
  const [left, right] = [Buffer.from(given), Buffer.from(kept)];
  return left.length === right.length && timingSafeEqual(left, right);
};

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

export const decideToken = (identity: TenantIdentity, tenant: string, form: TokenForm): TokenDecision => {
  if (!isThisTenant(identity, tenant)) return refused(tokenRefusals.unknownTenant(tenant));
  const { grant_type: grantType, client_id: clientId, client_secret: secret, scope } = form;
  if (!grantType) return refused(tokenRefusals.missingParameter('grant_type'));
  if (elsewhereImitated.has(grantType)) return { kind: 'not-imitated', what: `grant_type ${grantType}` };
  if (grantType !== 'client_credentials') return refused(tokenRefusals.unsupportedGrant(grantType));
  if (!clientId) return refused(tokenRefusals.missingParameter('client_id'));
  if (!scope) return refused(tokenRefusals.missingParameter('scope'));
  const app = [identity.runtimeApp, identity.provisioningApp].find(
    (each) => each.clientId === clientId.toLowerCase(),
  );
  if (app === undefined) return refused(tokenRefusals.unknownClient(clientId, identity.domain));
  if (form['client_assertion'] !== undefined) return { kind: 'not-imitated', what: 'client_assertion' };
  if (!secret) return refused(tokenRefusals.missingSecret());
  if (!sameSecret(secret, app.secret)) return refused(tokenRefusals.wrongSecret(clientId));
  return decideResource(identity, app, scope);
};
