import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { buildTenant } from '../build-tenant.ts';
import { personas } from '../seed/personas.ts';
import type { Tenant } from '../tenant.ts';
import { decideOnBehalfOf } from './on-behalf-of.ts';

const asha = personas.find(({ key }) => key === 'staff')?.userId ?? '';

describe("a token in a person's name", () => {
  let tenant: Tenant;
  let assertion: string;
  beforeAll(async () => {
    tenant = await buildTenant(new DatabaseSync(':memory:'), Date.now);
    assertion = await tenant.tokens.tabToken(asha);
  });

  const decide = (changes: Record<string, string | undefined> = {}) =>
    decideOnBehalfOf(tenant, tenant.identity.runtimeApp, {
      assertion,
      requested_token_use: 'on_behalf_of',
      scope: 'https://graph.microsoft.com/User.Read',
      ...changes,
    });

  it('is granted to the app that the person called, with the scopes that were consented to', async () => {
    expect(await decide()).toEqual({
      kind: 'granted',
      userId: asha,
      audience: 'https://graph.microsoft.com',
      permissions: ['User.Read'],
      withRefreshToken: false,
    });
    const all = await decide({ scope: 'https://graph.microsoft.com/.default offline_access' });
    expect(all).toMatchObject({
      permissions: tenant.identity.runtimeApp.delegatedPermissions,
      withRefreshToken: true,
    });
  });

  it('names the person and the scopes, and no application role', async () => {
    const { tokens, identity } = tenant;
    const token = await tokens.delegatedToken(identity.runtimeApp, asha, 'https://graph.microsoft.com', [
      'User.Read',
    ]);
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      oid: asha,
      scp: 'User.Read',
      ver: '1.0',
      appid: identity.runtimeApp.clientId,
    });
    expect(claims).not.toHaveProperty('roles');
  });

  it.each([
    ['no assertion', { assertion: undefined }, 900144, 'invalid_request'],
    ['no scope', { scope: undefined }, 900144, 'invalid_request'],
    ['another use', { requested_token_use: 'other' }, 900144, 'invalid_request'],
    ['an assertion that was not issued here', { assertion: 'a.b.c' }, 50013, 'invalid_grant'],
    ['a scope that nobody consented to', { scope: 'Mail.Send' }, 65001, 'invalid_grant'],
    ['no scope of a resource', { scope: 'openid' }, 65001, 'invalid_grant'],
    ['a scope of another resource', { scope: 'https://unknown.example/Read' }, 500011, 'invalid_resource'],
  ])('is refused with %s', async (_name, changes, code, error) => {
    expect(await decide(changes)).toMatchObject({ kind: 'refused', refusal: { code, error } });
  });

  it('is refused for the token of an application, and for one meant for another app', async () => {
    const { tokens, identity } = tenant;
    const own = await tokens.applicationToken(identity.provisioningApp, identity.runtimeApp.clientId);
    expect(await decide({ assertion: own })).toMatchObject({ refusal: { code: 7000114 } });
    const other = await decideOnBehalfOf(tenant, identity.provisioningApp, {
      assertion,
      requested_token_use: 'on_behalf_of',
      scope: 'User.Read',
    });
    expect(other).toMatchObject({ refusal: { code: 50013 } });
  });
});
