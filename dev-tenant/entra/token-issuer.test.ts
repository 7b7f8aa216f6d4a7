import { beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from 'node:sqlite';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { directoryUsers, tenantIdentity } from '../seed/organisation.ts';
import { createDirectory } from '../store/directory.ts';
import type { TokenIssuer } from '../tenant.ts';
import { loadSigningKey } from './signing-keys.ts';
import { createTokenIssuer } from './token-issuer.ts';

const issuerOver = async (db: DatabaseSync, now: () => number): Promise<TokenIssuer> =>
  createTokenIssuer({
    identity: tenantIdentity,
    directory: createDirectory(directoryUsers, new DatabaseSync(':memory:')),
    entraKey: await loadSigningKey(db, 'entra'),
    channelKey: await loadSigningKey(db, 'channel'),
    now,
  });

const graph = 'https://graph.microsoft.com';
const { tenantId, runtimeApp } = tenantIdentity;

describe('the tenant signs tokens', () => {
  const db = new DatabaseSync(':memory:');
  let clock = Date.now();
  let tokens: TokenIssuer;
  beforeAll(async () => {
    tokens = await issuerOver(db, () => clock);
  });

  it('gives an application a v1.0 token for Graph with its permissions', async () => {
    const claims = decodeJwt(await tokens.applicationToken(runtimeApp, graph));
    expect(claims).toMatchObject({
      aud: graph,
      iss: `https://sts.windows.net/${tenantId}/`,
      appid: runtimeApp.clientId,
      idtyp: 'app',
      oid: runtimeApp.servicePrincipalId,
      roles: ['Sites.Selected', 'User.Read.All'],
      tid: tenantId,
      ver: '1.0',
    });
    expect(claims.exp).toBe(Math.floor(clock / 1000) + 3600);
  });

  it('keeps the permissions of Graph out of a token for the connector', async () => {
    expect(
      decodeJwt(await tokens.applicationToken(runtimeApp, 'https://api.botframework.com')),
    ).not.toHaveProperty('roles');
  });

  it('gives the tab a v2.0 token of the person for its own API', async () => {
    const asha = directoryUsers.find((user) => user.displayName === 'Asha Patel');
    expect(decodeJwt(await tokens.tabToken(asha?.id ?? ''))).toMatchObject({
      aud: runtimeApp.clientId,
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      tid: tenantId,
      oid: asha?.id,
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      scp: 'access_as_user',
      name: 'Asha Patel',
      preferred_username: 'asha.patel@tamarvalley.onmicrosoft.com',
      ver: '2.0',
    });
  });

  it('gives no tab token to a stranger or to a closed account', async () => {
    const closed = directoryUsers.find((user) => !user.accountEnabled);
    await expect(tokens.tabToken('nobody')).rejects.toThrow('Nobody in the directory has the id nobody.');
    await expect(tokens.tabToken(closed?.id ?? '')).rejects.toThrow(
      'The account of Peter Yeoman is disabled.',
    );
  });

  it('signs for the channel with an endorsed key of its own, naming the service URL', async () => {
    const token = await tokens.channelToken('https://smba.trafficmanager.net/uk/');
    const keySet = createLocalJWKSet({ keys: [...tokens.channelKeys] });
    const { payload } = await jwtVerify(token, keySet, {
      issuer: 'https://api.botframework.com',
      audience: runtimeApp.clientId,
      algorithms: ['RS256'],
    });
    expect(payload['serviceurl']).toBe('https://smba.trafficmanager.net/uk/');
    expect(tokens.channelKeys[0]).toMatchObject({
      endorsements: ['msteams'],
      kid: decodeProtectedHeader(token).kid,
    });
    expect(tokens.entraKeys[0]?.kid).not.toBe(tokens.channelKeys[0]?.kid);
    await expect(tokens.verify(token, [runtimeApp.clientId])).rejects.toThrow();
  });

  it('publishes no private part of a key', () => {
    for (const key of [...tokens.entraKeys, ...tokens.channelKeys]) {
      expect(Object.keys(key)).not.toEqual(expect.arrayContaining(['d']));
    }
  });

  it('accepts its own token for the audience asked for, after a restart too', async () => {
    const token = await tokens.applicationToken(runtimeApp, graph);
    const restarted = await issuerOver(db, () => clock);
    expect((await restarted.verify(token, [graph]))['appid']).toBe(runtimeApp.clientId);
  });

  it('rejects a token of another audience, of another tenant’s key, changed, or run out', async () => {
    const token = await tokens.applicationToken(runtimeApp, graph);
    const stranger = await issuerOver(new DatabaseSync(':memory:'), () => clock);
    const [header, , signature] = token.split('.');
    const widened = Buffer.from(
      JSON.stringify({ ...decodeJwt(token), roles: ['Sites.FullControl.All'] }),
    ).toString('base64url');
    await expect(tokens.verify(token, ['https://api.botframework.com'])).rejects.toThrow();
    await expect(stranger.verify(token, [graph])).rejects.toThrow();
    await expect(tokens.verify(`${header}.${widened}.${signature}`, [graph])).rejects.toThrow();
    clock += 3_601_000;
    await expect(tokens.verify(token, [graph])).rejects.toThrow();
  });
});
