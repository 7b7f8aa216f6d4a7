/** A server exchanges the token that it was called with for one of Graph in the person's name (learn: on-behalf-of flow). */
import type { JWTPayload } from 'jose';
import type { AppRegistration, TenantIdentity, TokenIssuer } from '../tenant.ts';
import type { TokenForm } from './client-authentication.ts';
import { tokenRefusals } from './token-error.ts';
import type { TokenRefusal } from './token-error.ts';
import { graphAudiences } from './token-issuer.ts';

export type OnBehalfOfDecision =
  | {
      readonly kind: 'granted';
      readonly userId: string;
      readonly audience: string;
      readonly permissions: readonly string[];
      /** A refresh token comes only where `offline_access` was asked for. */
      readonly withRefreshToken: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: TokenRefusal };

const refused = (refusal: TokenRefusal): OnBehalfOfDecision => ({ kind: 'refused', refusal });

/** Scopes that ask for no permission of the resource. */
const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);
const graphPrefix = `${graphAudiences[0]}/`;

async function claimsOf(
  tokens: TokenIssuer,
  assertion: string,
  clientId: string,
): Promise<JWTPayload | undefined> {
  try {
    return await tokens.verify(assertion, [clientId, `api://${clientId}`]);
  } catch {
    return undefined;
  }
}

export async function decideOnBehalfOf(
  { identity, tokens }: { readonly identity: TenantIdentity; readonly tokens: TokenIssuer },
  app: AppRegistration,
  form: TokenForm,
): Promise<OnBehalfOfDecision> {
  const { assertion, scope, requested_token_use: use } = form;
  if (!assertion) return refused(tokenRefusals.missingParameter('assertion'));
  if (!scope) return refused(tokenRefusals.missingParameter('scope'));
  if (use !== 'on_behalf_of') return refused(tokenRefusals.missingParameter('requested_token_use'));

  const claims = await claimsOf(tokens, assertion, app.clientId);
  if (claims === undefined) return refused(tokenRefusals.foreignAssertion());
  const { oid, scp } = claims;
  // An application's own token names nobody.
  if (typeof oid !== 'string' || typeof scp !== 'string') {
    return refused(tokenRefusals.appOnlyAssertion(app.clientId));
  }

  const asked = scope.split(' ').filter((each) => each !== '');
  const wanted = asked.filter((each) => !openIdScopes.has(each));
  const consented = app.delegatedPermissions ?? [];
  const foreign = wanted.find((each) => each.includes('://') && !each.startsWith(graphPrefix));
  if (foreign !== undefined) return refused(tokenRefusals.unknownResource(foreign, identity.domain));
  const names = wanted.map((each) => (each.startsWith(graphPrefix) ? each.slice(graphPrefix.length) : each));
  const permissions = names.includes('.default') ? consented : names;
  const missing = permissions.find((each) => !consented.includes(each));
  if (missing !== undefined || permissions.length === 0) {
    return refused(tokenRefusals.notConsented(app.clientId, app.displayName));
  }
  return {
    kind: 'granted',
    userId: oid,
    audience: graphAudiences[0],
    permissions,
    withRefreshToken: asked.includes('offline_access'),
  };
}
