import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import { closeServer, listen } from '../listen.ts';
import { tenantIdentity } from '../seed/organisation.ts';
import { buildTenant } from '../build-tenant.ts';
import type { Tenant } from '../tenant.ts';
import { createBotFrameworkLogin } from './bot-framework-router.ts';
import { createEntra } from './router.ts';

const { runtimeApp, tenantId } = tenantIdentity;

describe('login.microsoftonline.com and login.botframework.com', () => {
  let tenant: Tenant;
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    tenant = await buildTenant(new DatabaseSync(':memory:'), Date.now);
    const app = express();
    app.use('/bot', createBotFrameworkLogin(tenant).router);
    app.use(createEntra(tenant).router);
    server = createServer(app);
    origin = `http://127.0.0.1:${await listen(server, 0)}`;
  });
  afterAll(() => closeServer(server));
  beforeEach(() => tenant.faults.clear());

  const get = async (path: string) => {
    const response = await fetch(origin + path);
    return { status: response.status, body: await response.json() };
  };
  const token = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${origin}/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers,
    });
  const sound = {
    grant_type: 'client_credentials',
    client_id: runtimeApp.clientId,
    client_secret: runtimeApp.secret,
    scope: 'https://graph.microsoft.com/.default',
  };

  it('describe themselves by tenant id, by domain and for any tenant', async () => {
    const own = await get(`/${tenantId}/v2.0/.well-known/openid-configuration`);
    expect(own.body).toMatchObject({
      issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      token_endpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
      jwks_uri: `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
    });
    expect(
      (await get('/tamarvalley.onmicrosoft.com/v2.0/.well-known/openid-configuration')).body.issuer,
    ).toBe(own.body.issuer);
    expect((await get('/common/v2.0/.well-known/openid-configuration')).body.issuer).toBe(
      'https://login.microsoftonline.com/{tenantid}/v2.0',
    );
    expect((await get('/common/discovery/instance')).body.tenant_discovery_endpoint).toContain(
      '/common/v2.0/',
    );
    expect((await get(`/${randomUUID()}/v2.0/.well-known/openid-configuration`)).body).toMatchObject({
      error: 'invalid_request',
      error_codes: [90002],
    });
  });

  it('publish the public keys, those of the channel endorsed for Teams', async () => {
    expect((await get(`/${tenantId}/discovery/v2.0/keys`)).body.keys).toEqual(tenant.tokens.entraKeys);
    expect((await get('/bot/v1/.well-known/openidconfiguration')).body).toMatchObject({
      issuer: 'https://api.botframework.com',
      jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
    });
    expect((await get('/bot/v1/.well-known/keys')).body.keys).toMatchObject([{ endorsements: ['msteams'] }]);
  });

  it('grant a token and forbid keeping the answer', async () => {
    const response = await token(sound);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(await response.json()).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3599,
      ext_expires_in: 3599,
    });
  });

  it('name the correlation id of the request in a refusal', async () => {
    const correlationId = randomUUID();
    const response = await token(
      { ...sound, client_secret: 'guess' },
      { 'client-request-id': correlationId },
    );
    expect(response.status).toBe(401);
    const body = await response.json();
    expect(body).toMatchObject({
      error: 'invalid_client',
      error_codes: [7000215],
      correlation_id: correlationId,
    });
    expect(body.timestamp).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/);
  });

  it('take a field that came twice as missing', async () => {
    const form = new URLSearchParams(sound);
    form.append('client_id', runtimeApp.clientId);
    const response = await fetch(`${origin}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body: form });
    expect((await response.json()).error_codes).toEqual([900144]);
  });

  it('exchange the token of a tab for one of Graph, with a refresh token only where it was asked for', async () => {
    const asha = tenant.directory.users()[0]?.id ?? '';
    const form = {
      ...sound,
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      assertion: await tenant.tokens.tabToken(asha),
      scope: 'https://graph.microsoft.com/User.Read',
    };
    const granted = await (await token(form)).json();
    expect(granted).toMatchObject({
      token_type: 'Bearer',
      scope: form.scope,
      access_token: expect.any(String),
    });
    expect(granted).not.toHaveProperty('refresh_token');
    const lasting = await token({ ...form, scope: `${form.scope} offline_access` });
    expect(await lasting.json()).toHaveProperty('refresh_token');
    expect((await token({ ...form, client_secret: 'guess' })).status).toBe(401);
  });

  it('answer 501 to what they do not imitate', async () => {
    expect((await token({ ...sound, grant_type: 'refresh_token' })).status).toBe(501);
    expect((await get(`/${tenantId}/oauth2/v2.0/authorize`)).status).toBe(501);
    expect((await get('/bot/v2/anything')).status).toBe(501);
  });

  it('fail on request, before and after, and recover', async () => {
    tenant.faults.add({ part: 'entra', kind: 'throttle', path: '/token$', times: 1, retryAfterSeconds: 7 });
    const throttled = await token(sound);
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '7']);
    tenant.faults.add({ part: 'entra', kind: 'ran-out', path: '/token$', times: 1 });
    const ranOut = await token(sound);
    expect([ranOut.status, await ranOut.json()]).toEqual([
      401,
      expect.objectContaining({ error: 'invalid_client', error_codes: [7000222] }),
    ]);
    tenant.faults.add({ part: 'entra', kind: 'unavailable', times: 1 });
    expect((await token(sound)).status).toBe(503);
    tenant.faults.add({ part: 'entra', kind: 'gateway-timeout-after', times: 1 });
    expect((await token(sound)).status).toBe(504);
    tenant.faults.add({ part: 'entra', kind: 'reset', times: 1 });
    await expect(token(sound)).rejects.toThrow();
    tenant.faults.add({ part: 'entra', kind: 'truncate', times: 1 });
    await expect(token(sound).then((response) => response.text())).rejects.toThrow();
    tenant.faults.add({ part: 'entra', kind: 'stall', times: 1, stallMilliseconds: 1 });
    expect((await token(sound)).status).toBe(200);
    expect((await token(sound)).status).toBe(200);
  });
});
