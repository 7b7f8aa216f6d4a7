/** Signs the tokens of the tenant and tells its own from others. */
import { createLocalJWKSet, jwtVerify, SignJWT } from 'jose';
import type { JWK, JWTPayload } from 'jose';
import { deterministicId } from '../seed/deterministic-id.ts';
import type { AppRegistration, Directory, DirectoryUser, TenantIdentity, TokenIssuer } from '../tenant.ts';
import type { SigningKey } from './signing-keys.ts';

export interface TokenIssuerParts {
  readonly identity: TenantIdentity;
  readonly directory: Directory;
  readonly entraKey: SigningKey;
  readonly channelKey: SigningKey;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export const graphAudiences = [
  'https://graph.microsoft.com',
  '00000003-0000-0000-c000-000000000000',
] as const;
export const connectorAudience = 'https://api.botframework.com';

/** The Teams web client, which asks for the tab's token (learn: tab SSO, known client application ids). */
const teamsWebClientId = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

const tokenLifetimeSeconds = 3600;

/** Entra dates a token five minutes back, so that a client whose clock is slow accepts it. */
const backdatedSeconds = 300;

const isGraph = (audience: string): boolean => graphAudiences.some((each) => each === audience);

/** v1.0 access token of an application (learn: access token claims reference). */
const applicationClaims = (identity: TenantIdentity, app: AppRegistration, audience: string): JWTPayload => {
  const issuer = `https://sts.windows.net/${identity.tenantId}/`;
  return {
    aud: audience,
    iss: issuer,
    appid: app.clientId,
    appidacr: '1',
    app_displayname: app.displayName,
    idp: issuer,
    idtyp: 'app',
    oid: app.servicePrincipalId,
    sub: app.servicePrincipalId,
    // Permissions are granted per resource: those of Graph mean nothing to the connector.
    ...(isGraph(audience) && { roles: [...app.roles] }),
    tid: identity.tenantId,
    ver: '1.0',
  };
};

const enabledUser = (directory: Directory, userId: string): DirectoryUser => {
  const user = directory.user(userId);
  if (user === undefined) throw new Error(`Nobody in the directory has the id ${userId}.`);
  if (!user.accountEnabled) throw new Error(`The account of ${user.displayName} is disabled.`);
  return user;
};

/** v1.0 access token in a person's name (learn: access token claims reference). */
const delegatedClaims = (
  identity: TenantIdentity,
  user: DirectoryUser,
  app: AppRegistration,
  audience: string,
): JWTPayload => ({
  aud: audience,
  iss: `https://sts.windows.net/${identity.tenantId}/`,
  appid: app.clientId,
  appidacr: '1',
  app_displayname: app.displayName,
  idtyp: 'user',
  name: user.displayName,
  oid: user.id,
  sub: deterministicId(`${app.clientId} ${user.id}`),
  tid: identity.tenantId,
  unique_name: user.userPrincipalName,
  upn: user.userPrincipalName,
  ver: '1.0',
});

/** v2.0 access token for the tab's own API (learn: tab SSO). */
const tabClaims = (identity: TenantIdentity, directory: Directory, userId: string): JWTPayload => {
  const user = enabledUser(directory, userId);
  return {
    aud: identity.runtimeApp.clientId,
    iss: `https://login.microsoftonline.com/${identity.tenantId}/v2.0`,
    azp: teamsWebClientId,
    azpacr: '0',
    name: user.displayName,
    oid: user.id,
    preferred_username: user.userPrincipalName,
    scp: 'access_as_user',
    // Entra's subject is pairwise: another for each application.
    sub: deterministicId(`${identity.runtimeApp.clientId} ${user.id}`),
    tid: identity.tenantId,
    ver: '2.0',
  };
};

export const createTokenIssuer = (parts: TokenIssuerParts): TokenIssuer => {
  const { identity, directory, entraKey, channelKey, now } = parts;
  const entraKeySet = createLocalJWKSet({ keys: [entraKey.publicJwk] });
  const channelJwk: JWK & { readonly endorsements: readonly string[] } = {
    ...channelKey.publicJwk,
    endorsements: ['msteams'],
  };

  const sign = (key: SigningKey, claims: JWTPayload): Promise<string> => {
    const nowSeconds = Math.floor(now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', x5t: key.keyId, kid: key.keyId })
      .setIssuedAt(nowSeconds - backdatedSeconds)
      .setNotBefore(nowSeconds - backdatedSeconds)
      .setExpirationTime(nowSeconds + tokenLifetimeSeconds)
      .sign(key.privateKey);
  };

  return {
    entraKeys: [entraKey.publicJwk],
    channelKeys: [channelJwk],
    tabToken: async (userId) => sign(entraKey, tabClaims(identity, directory, userId)),
    applicationToken: (app, audience) => sign(entraKey, applicationClaims(identity, app, audience)),
    delegatedToken: async (app, userId, audience, permissions) =>
      sign(entraKey, {
        ...delegatedClaims(identity, enabledUser(directory, userId), app, audience),
        scp: permissions.join(' '),
      }),
    // learn: bot connector authentication, "connector to bot".
    channelToken: (serviceUrl) =>
      sign(channelKey, {
        iss: 'https://api.botframework.com',
        aud: identity.runtimeApp.clientId,
        serviceurl: serviceUrl,
      }),
    verify: async (token, audiences) => {
      const { payload } = await jwtVerify(token, entraKeySet, {
        algorithms: ['RS256'],
        audience: [...audiences],
        issuer: [
          `https://sts.windows.net/${identity.tenantId}/`,
          `https://login.microsoftonline.com/${identity.tenantId}/v2.0`,
        ],
        requiredClaims: ['exp', 'nbf', 'iat'],
        currentDate: new Date(now()),
      });
      return payload;
    },
  };
};
