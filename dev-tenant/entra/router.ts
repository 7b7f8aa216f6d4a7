/** login.microsoftonline.com: discovery, keys and the token endpoint of one tenant. */
import { randomUUID } from 'node:crypto';
import express from 'express';
import type { Request, Router } from 'express';
import type { Reply } from '../store/reply.ts';
import { serve } from '../store/serve.ts';
import type { Handler } from '../store/serve.ts';
import type { AppRegistration, Tenant } from '../tenant.ts';
import { decideToken } from './client-credentials.ts';
import type { TokenForm } from './client-authentication.ts';
import { notImitated } from './not-imitated.ts';
import { decideOnBehalfOf } from './on-behalf-of.ts';
import { refusalReply, tokenRefusals } from './token-error.ts';

const authority = 'https://login.microsoftonline.com';

/** Names that stand for any tenant. */
const sharedTenants = new Set(['common', 'organizations']);

const routeTenant = (request: Request): string => {
  const { tenant } = request.params;
  return typeof tenant === 'string' ? tenant : '';
};

const discoveryDocument = (tenant: string, issuerTenant: string) => ({
  token_endpoint: `${authority}/${tenant}/oauth2/v2.0/token`,
  token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
  jwks_uri: `${authority}/${tenant}/discovery/v2.0/keys`,
  response_modes_supported: ['query', 'fragment', 'form_post'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  issuer: `${authority}/${issuerTenant}/v2.0`,
  request_uri_parameter_supported: false,
  userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
  authorization_endpoint: `${authority}/${tenant}/oauth2/v2.0/authorize`,
  device_authorization_endpoint: `${authority}/${tenant}/oauth2/v2.0/devicecode`,
  http_logout_supported: true,
  frontchannel_logout_supported: true,
  end_session_endpoint: `${authority}/${tenant}/oauth2/v2.0/logout`,
  claims_supported: [
    'sub',
    'iss',
    'aud',
    'exp',
    'iat',
    'nonce',
    'preferred_username',
    'name',
    'tid',
    'ver',
    'email',
  ],
  tenant_region_scope: 'EU',
  cloud_instance_name: 'microsoftonline.com',
  cloud_graph_host_name: 'graph.windows.net',
  msgraph_host: 'graph.microsoft.com',
});

const instanceDiscovery: Reply = {
  status: 200,
  body: {
    tenant_discovery_endpoint: `${authority}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      {
        preferred_network: 'login.microsoftonline.com',
        preferred_cache: 'login.windows.net',
        aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
      },
    ],
  },
};

const tokenReply = (fields: Readonly<Record<string, string>>): Reply => ({
  status: 200,
  headers: { 'Cache-Control': 'no-store, no-cache', Pragma: 'no-cache' },
  body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, ...fields },
});

/** A field given twice is no string and counts as missing. */
const readForm = (request: Request): TokenForm =>
  Object.fromEntries(
    Object.entries((request.body ?? {}) as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

const correlationId = (request: Request, form: TokenForm): string | undefined =>
  form['client-request-id'] ?? request.get('client-request-id');

export const createEntra = (tenant: Tenant): { readonly router: Router } => {
  const { identity, tokens, faults, now } = tenant;
  const ranOut = () =>
    refusalReply(tokenRefusals.secretRanOut(identity.runtimeApp.clientId), undefined, now());
  const answer = (handler: Handler) => serve({ faults, part: 'entra', ranOut }, handler);
  const knows = (name: string): boolean =>
    sharedTenants.has(name) || [identity.tenantId, identity.domain].includes(name.toLowerCase());
  const unknown = (request: Request): Reply =>
    refusalReply(tokenRefusals.unknownTenant(routeTenant(request)), correlationId(request, {}), now());

  const discovery: Handler = (request) => {
    const name = routeTenant(request);
    if (!knows(name)) return unknown(request);
    // Shared tenants answer with a placeholder that the client replaces (learn: v2 protocols OIDC).
    const issuerTenant = sharedTenants.has(name) ? '{tenantid}' : identity.tenantId;
    return { status: 200, body: discoveryDocument(name, issuerTenant) };
  };

  const keys: Handler = (request) =>
    knows(routeTenant(request)) ? { status: 200, body: { keys: tokens.entraKeys } } : unknown(request);

  const token: Handler = async (request) => {
    const form = readForm(request);
    const decision = decideToken(identity, routeTenant(request), form, now());
    switch (decision.kind) {
      case 'not-imitated':
        return notImitated(decision.what);
      case 'refused':
        return refusalReply(decision.refusal, correlationId(request, form), now());
      case 'granted':
        return tokenReply({ access_token: await tokens.applicationToken(decision.app, decision.audience) });
      case 'on-behalf-of':
        return onBehalfOf(decision.app, request, form);
    }
  };

  const onBehalfOf = async (app: AppRegistration, request: Request, form: TokenForm): Promise<Reply> => {
    const decision = await decideOnBehalfOf({ identity, tokens }, app, form);
    if (decision.kind === 'refused') {
      return refusalReply(decision.refusal, correlationId(request, form), now());
    }
    const { userId, audience, permissions, withRefreshToken } = decision;
    return tokenReply({
      scope: permissions.map((name) => `${audience}/${name}`).join(' '),
      access_token: await tokens.delegatedToken(app, userId, audience, permissions),
      // Opaque, and exchanging it is not imitated.
      ...(withRefreshToken && { refresh_token: randomUUID() }),
    });
  };

  const router = express.Router();
  router.get(
    '/common/discovery/instance',
    answer(() => instanceDiscovery),
  );
  router.get('/:tenant/v2.0/.well-known/openid-configuration', answer(discovery));
  router.get('/:tenant/discovery/v2.0/keys', answer(keys));
  router.post(
    '/:tenant/oauth2/v2.0/token',
    express.urlencoded({ extended: false, limit: '64kb' }),
    answer(token),
  );
  router.use(answer((request) => notImitated(`${request.method} ${authority}${request.path}`)));
  return { router };
};
