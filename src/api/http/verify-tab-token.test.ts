import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CryptoKey, JWK, JWTHeaderParameters, JWTPayload } from 'jose';
import { createLocalJWKSet, errors, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { VerifyTabToken } from './verify-tab-token.ts';
import { createTabTokenVerifier } from './verify-tab-token.ts';

const TENANT = '7d3c1f6e-52b4-4c1a-9d0e-8a2f60b9c471';
const OTHER_TENANT = '00000000-52b4-4c1a-9d0e-8a2f60b9c471';
const CLIENT = '2f9b6a54-0c7d-4e83-b1f6-35d8e94a7c10';
const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const ASHA = '11111111-1111-4111-8111-111111111111';

let own: CryptoKey;
let ownAsText: JWK;
let publicAsText: JWK;
let foreign: CryptoKey;
let keys: ReturnType<typeof createLocalJWKSet>;
let verify: VerifyTabToken;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  own = pair.privateKey;
  ownAsText = await exportJWK(own);
  publicAsText = await exportJWK(pair.publicKey);
  foreign = (await generateKeyPair('RS256')).privateKey;
  // Entra publishes its keys without `alg`: which algorithm may be used is for us to say.
  keys = createLocalJWKSet({ keys: [{ ...publicAsText, kid: 'key-1', use: 'sig' }] });
  verify = createTabTokenVerifier({ tenantId: TENANT, clientId: CLIENT, keys });
});

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

/** Claims with some changed; one that is undefined is left out of the token. */
type Change = Readonly<Record<string, unknown>>;

const claims = (change: Change = {}): JWTPayload => ({
  iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
  aud: CLIENT,
  tid: TENANT,
  oid: ASHA,
  azp: TEAMS_WEB,
  scp: 'access_as_user',
  ver: '2.0',
  name: 'Asha Patel',
  iat: seconds(0),
  nbf: seconds(-5),
  exp: seconds(3600),
  ...change,
});

const sign = (payload: JWTPayload, key = own, header: Partial<JWTHeaderParameters> = {}) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'key-1', ...header }).sign(key);

const unsigned = (header: object, payload: JWTPayload) =>
  `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;

describe('the tab’s token', () => {
  it('is judged by the time it is given, and by none where there is none', async () => {
    const settings = { tenantId: TENANT, clientId: CLIENT, keys };
    const token = await sign(claims());
    const tomorrow = createTabTokenVerifier({ ...settings, now: () => Date.now() + 86_400_000 });
    expect(await tomorrow(token)).toBeUndefined();
    const wrong = createTabTokenVerifier({
      ...settings,
      now: () => {
        throw new Error('no time');
      },
    });
    await expect(wrong(token)).rejects.toThrow('no time');
  });

  it('names the caller by object id', async () => {
    expect(await verify(await sign(claims()))).toEqual({
      oid: ASHA,
      displayName: 'Asha Patel',
      isGuest: false,
    });
  });

  it.each([
    [0, false],
    [1, true],
  ])('tells a guest from a member where the token says it: %p', async (acct, isGuest) => {
    expect(await verify(await sign(claims({ acct })))).toMatchObject({ isGuest });
  });

  it.each<[string, Change]>([
    ['expired', { exp: seconds(-301) }],
    ['whose expiry is a text', { exp: String(seconds(3600)) }],
    ['without an expiry', { exp: undefined }],
    ['that does not say from when it is valid', { nbf: undefined }],
    ['that does not say when it was issued', { iat: undefined }],
    ['of an account of a kind that is neither', { acct: 2 }],
    ['not valid yet', { nbf: seconds(3600) }],
    ['for another audience', { aud: '00000003-0000-0000-c000-000000000000' }],
    [
      'of another tenant',
      { iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`, tid: OTHER_TENANT },
    ],
    ['whose issuer and tenant disagree', { tid: OTHER_TENANT }],
    [
      'of another issuer, though it names our tenant',
      { iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` },
    ],
    ['of the issuer for every tenant', { iss: 'https://login.microsoftonline.com/common/v2.0' }],
    ['of the channel of the bot', { iss: 'https://api.botframework.com' }],
    ['without an issuer', { iss: undefined }],
    ['without an audience', { aud: undefined }],
    ['for our address in place of our id', { aud: `api://cpd.example.org/${CLIENT}` }],
    ['without a tenant', { tid: undefined }],
    ['of version 1', { iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0' }],
    ['of version 1 by the issuer of version 2', { ver: '1.0' }],
    ['of version 2 by the issuer of version 1', { iss: `https://sts.windows.net/${TENANT}/` }],
    ['that names its client as version 1 does', { ver: '1.0', azp: undefined, appid: TEAMS_WEB }],
    ['of no version', { ver: undefined }],
    ['without an object id', { oid: undefined }],
    ['with a list for an object id', { oid: [ASHA] }],
  ])('%s is refused', async (_what, change) => {
    expect(await verify(await sign(claims(change)))).toBeUndefined();
  });

  it.each<[string, Change]>([
    ['without the scope', { scp: 'openid profile' }],
    ['whose scope only begins alike', { scp: 'access_as_user_admin' }],
    ['of an application', { scp: undefined, roles: ['access_as_user'] }],
    ['of an application that claims the scope', { idtyp: 'app' }],
    ['issued to another client', { azp: '11111111-2b1f-4285-8d4b-75ee78787346' }],
    ['issued to a client that is not named', { azp: undefined }],
  ])('%s is ours, and for no person', async (_what, change) => {
    expect(await verify(await sign(claims(change)))).toBe('not-for-people');
  });

  it('signed by another key is refused, whatever its header offers', async () => {
    expect(await verify(await sign(claims(), foreign))).toBeUndefined();
    expect(await verify(await sign(claims(), foreign, { kid: 'unknown' }))).toBeUndefined();
    expect(await verify(await sign(claims(), foreign, { jku: 'https://evil.example/keys' }))).toBeUndefined();
  });

  it('without a signature, or signed with the public key as a secret, is refused', async () => {
    expect(await verify(unsigned({ alg: 'none', kid: 'key-1' }, claims()))).toBeUndefined();
    expect(await verify(`${unsigned({ alg: 'none', kid: 'key-1' }, claims())}eA`)).toBeUndefined();
    const secret = new TextEncoder().encode(JSON.stringify(publicAsText));
    const confused = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
      .sign(secret);
    expect(await verify(confused)).toBeUndefined();
  });

  it.each(['RS384', 'RS512', 'PS256'])(
    'signed by our key with another algorithm than Entra’s is refused: %s',
    async (alg) => {
      const key = (await importJWK(ownAsText, alg)) as CryptoKey;
      expect(await verify(await sign(claims(), key, { alg }))).toBeUndefined();
    },
  );

  it.each([
    ['its claims', 1],
    ['its header', 0],
    ['its signature', 2],
  ])('of which %s was exchanged for another token’s is refused', async (_part, at) => {
    const parts = (await sign(claims())).split('.');
    const header = { kid: 'key-1', typ: 'JWT' };
    const others = (await sign(claims({ oid: ASHA.replaceAll('1', '2') }), own, header)).split('.');
    parts[at] = others[at] ?? '';
    expect(await verify(parts.join('.'))).toBeUndefined();
  });

  it.each([[''], ['a'], ['a.b'], ['a.b.c'], ['ey.ey.ey'], ['{}.{}.{}']])('%j is refused', async (token) => {
    expect(await verify(token)).toBeUndefined();
  });

  it.each([
    ['fail to arrive', new TypeError('fetch failed')],
    ['are answered 503', new errors.JOSEError('Expected 200 OK')],
    ['take too long', new errors.JWKSTimeout()],
    ['are no keys', new errors.JWKSInvalid()],
  ])('is not refused but faulted when the keys %s', async (_, cause) => {
    const noKeys = createTabTokenVerifier({
      tenantId: TENANT,
      clientId: CLIENT,
      keys: () => Promise.reject(cause),
    });
    await expect(noKeys(await sign(claims()))).rejects.toMatchObject({ name: 'KeysFault', cause });
  });

  it('that names a key nobody has is refused', async () => {
    expect(await verify(await sign(claims(), own, { kid: 'key-2' }))).toBeUndefined();
  });
});
