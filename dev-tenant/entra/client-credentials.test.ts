import { describe, expect, it } from '@jest/globals';
import { tenantIdentity } from '../seed/organisation.ts';
import { decideToken } from './client-credentials.ts';

const { runtimeApp, tenantId, domain } = tenantIdentity;
const now = Date.parse('2026-03-31T09:00:00Z');
const sound = {
  grant_type: 'client_credentials',
  client_id: runtimeApp.clientId,
  client_secret: runtimeApp.secret,
  scope: 'https://graph.microsoft.com/.default',
};

describe('the token endpoint decides', () => {
  it('grants a known app a token for Graph or the connector, by tenant id or domain', () => {
    expect(decideToken(tenantIdentity, tenantId, sound, now)).toEqual({
      kind: 'granted',
      app: runtimeApp,
      audience: 'https://graph.microsoft.com',
    });
    expect(
      decideToken(tenantIdentity, domain, { ...sound, scope: 'https://api.botframework.com/.default' }, now),
    ).toEqual({
      kind: 'granted',
      app: runtimeApp,
      audience: 'https://api.botframework.com',
    });
  });

  it.each([
    ['another tenant', 'contoso.onmicrosoft.com', {}, 90002, 'invalid_request', 400],
    ['no grant type', tenantId, { grant_type: undefined }, 900144, 'invalid_request', 400],
    ['a grant type nobody knows', tenantId, { grant_type: 'magic' }, 70003, 'unsupported_grant_type', 400],
    ['no client id', tenantId, { client_id: undefined }, 900144, 'invalid_request', 400],
    ['an unknown client', tenantId, { client_id: 'nobody' }, 700016, 'unauthorized_client', 400],
    ['no secret', tenantId, { client_secret: undefined }, 7000216, 'invalid_client', 401],
    ['a wrong secret', tenantId, { client_secret: 'guess' }, 7000215, 'invalid_client', 401],
    ['a scope that is no default scope', tenantId, { scope: 'User.Read' }, 1002012, 'invalid_scope', 400],
    [
      'an unknown resource',
      tenantId,
      { scope: 'https://unknown.example/.default' },
      500011,
      'invalid_resource',
      400,
    ],
  ])('refuses %s as documented', (_name, tenant, change, code, error, status) => {
    const decision = decideToken(tenantIdentity, tenant, { ...sound, ...change }, now);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code, error, status } });
  });

  it.each(['authorization_code', 'refresh_token', 'password'])(
    'says that it does not imitate the grant %s',
    (grantType) => {
      expect(decideToken(tenantIdentity, tenantId, { ...sound, grant_type: grantType }, now).kind).toBe(
        'not-imitated',
      );
    },
  );
});
