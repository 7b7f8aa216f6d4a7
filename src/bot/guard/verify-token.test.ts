import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { anActivity, APP_ID, SERVICE_URL, TENANT_ID } from '../../../tests/support/fake-channel.ts';
import { ChannelActivity } from './channel-activity.ts';
import type { ChannelKeys } from './channel-keys.ts';
import { KeysUnavailable } from './channel-keys.ts';
import { createTokenVerifier } from './verify-token.ts';

const ELSEWHERE = 'https://smba.trafficmanager.net/elsewhere/';
const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const secondsFromNow = (seconds: number) => NOW / 1000 + seconds;

let own: CryptoKey;
let ownAsText: JWK;
let publicAsText: JWK;
let foreign: CryptoKey;
let keys: ChannelKeys;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  own = pair.privateKey;
  ownAsText = await exportJWK(own);
  publicAsText = await exportJWK(pair.publicKey);
  foreign = (await generateKeyPair('RS256')).privateKey;
  // The channel publishes its keys without `alg`: which algorithm may be used is for us to say.
  const published = createLocalJWKSet({ keys: [{ ...publicAsText, kid: 'key-1', use: 'sig' }] });
  keys = {
    keyFor: (header) => published(header),
    endorsementsOf: (keyId) => (keyId === 'key-1' ? ['msteams', 'skype'] : []),
  };
});

/** Claims as the channel signs them, with some changed; one that is undefined is left out. */
const claims = (change: Readonly<Record<string, unknown>> = {}): JWTPayload => ({
  iss: 'https://api.botframework.com',
  aud: APP_ID,
  serviceurl: SERVICE_URL,
  nbf: secondsFromNow(-300),
  exp: secondsFromNow(3600),
  ...change,
});

type Header = Readonly<Record<string, string | undefined>>;

const sign = (payload: JWTPayload, key = own, header: Header = {}) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...header }).sign(key);

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (alg: string) => `${part({ alg, typ: 'JWT', kid: 'key-1' })}.${part(claims())}.`;

const activityOf = (changes: Readonly<Record<string, unknown>> = {}) =>
  ChannelActivity.parse(anActivity(changes));

/** What a verifier of its own says to the token under the header; a time and keys may be given. */
async function codeOf(
  authorization: string | undefined,
  { activity = activityOf(), from = keys, now = () => NOW } = {},
): Promise<string | undefined> {
  const verify = createTokenVerifier({ appId: APP_ID, keys: from, now });
  return (await verify(authorization, activity))?.code;
}

describe('a token of the channel', () => {
  it('is taken for the activity that it came with', async () => {
    expect(await codeOf(`Bearer ${await sign(claims())}`)).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['another audience', { aud: TENANT_ID }],
    ['no audience', { aud: undefined }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['no issuer', { iss: undefined }],
    [
      'Entra as its issuer, as version 2 says it',
      { iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0` },
    ],
    ['Entra as its issuer, as version 1 says it', { iss: `https://sts.windows.net/${TENANT_ID}/` }],
    [
      'the claims of a tab’s token beside',
      {
        iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`,
        tid: TENANT_ID,
        scp: 'access_as_user',
        ver: '2.0',
      },
    ],
    ['no expiry', { exp: undefined }],
    ['an expiry that is a text', { exp: String(secondsFromNow(3600)) }],
    ['an expiry more than five minutes ago', { exp: secondsFromNow(-301) }],
    ['a start in more than five minutes', { nbf: secondsFromNow(301) }],
    ['no service URL', { serviceurl: undefined }],
    ['a list of service URLs', { serviceurl: [SERVICE_URL] }],
    ['another service URL', { serviceurl: ELSEWHERE }],
  ])('is refused with %s', async (_what, change) => {
    expect(await codeOf(`Bearer ${await sign(claims(change))}`)).toBe('not-authenticated');
  });

  it('may differ from our clock by five minutes', async () => {
    for (const change of [{ exp: secondsFromNow(-299) }, { nbf: secondsFromNow(299) }])
      expect(await codeOf(`Bearer ${await sign(claims(change))}`)).toBeUndefined();
  });

  it.each<[string, Header]>([
    ['the id of a key that is there', {}],
    ['the id of a key that nobody published', { kid: 'key-2' }],
    ['no id of a key', { kid: undefined }],
    ['the address of keys', { jku: 'https://evil.example/keys' }],
    ['the address of a certificate', { x5u: 'https://evil.example/certificate' }],
  ])('is refused when another key signed it, whatever its header offers: %s', async (_what, header) => {
    expect(await codeOf(`Bearer ${await sign(claims(), foreign, header)}`)).toBe('not-authenticated');
  });

  it('is refused when it names a key that nobody published', async () => {
    expect(await codeOf(`Bearer ${await sign(claims(), own, { kid: 'key-2' })}`)).toBe('not-authenticated');
  });

  it('is refused without a signature, and signed with the public key as a secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(publicAsText));
    const confused = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'key-1' }).sign(secret);
    for (const token of [unsigned('none'), `${unsigned('none')}eA`, `${unsigned('RS256')}eA`, await confused])
      expect(await codeOf(`Bearer ${token}`)).toBe('not-authenticated');
  });

  it.each(['RS384', 'RS512', 'PS256'])(
    'is refused when the right key signed it with another algorithm: %s',
    async (alg) => {
      const key = (await importJWK(ownAsText, alg)) as CryptoKey;
      expect(await codeOf(`Bearer ${await sign(claims(), key, { alg })}`)).toBe('not-authenticated');
    },
  );

  it('is refused in every other header than that of one bearer token', async () => {
    const token = await sign(claims());
    const headers = [
      undefined,
      '',
      token,
      'Bearer ',
      'Bearer not-a-token',
      `Basic ${token}`,
      `bearer ${token}`,
      `NotBearer ${token}`,
      `Bearer  ${token}`,
      `Bearer ${token}, Bearer ${token}`,
      `Bearer ${token} `,
    ];
    for (const header of headers)
      expect([header, await codeOf(header)]).toEqual([header, 'not-authenticated']);
  });

  it.each(['http://smba.trafficmanager.net/uk/', 'https://evil.example/', 'https://169.254.169.254/'])(
    'is refused when it and the activity name an address that is no connector: %s',
    async (serviceUrl) => {
      const token = await sign(claims({ serviceurl: serviceUrl }));
      expect(await codeOf(`Bearer ${token}`, { activity: activityOf({ serviceUrl }) })).toBe(
        'not-authenticated',
      );
    },
  );

  it('is refused for an activity of another channel than Teams', async () => {
    const token = await sign(claims());
    for (const channelId of ['', 'emulator', 'skype'])
      expect(await codeOf(`Bearer ${token}`, { activity: activityOf({ channelId }) })).toBe(
        'not-authenticated',
      );
  });

  it('is refused when its key may not sign for Teams', async () => {
    const from = { ...keys, endorsementsOf: () => ['webchat'] };
    expect(await codeOf(`Bearer ${await sign(claims())}`, { from })).toBe('not-authenticated');
  });

  it('is neither taken nor refused while the keys are out of reach', async () => {
    const from = { ...keys, keyFor: () => Promise.reject(new KeysUnavailable('no keys')) };
    expect(await codeOf(`Bearer ${await sign(claims())}`, { from })).toBe('keys-unavailable');
  });
});

describe('a token that came before', () => {
  /** A verifier that counts how often it asked for a key, and whose time can be moved. */
  function aVerifier() {
    const asked = { keys: 0 };
    const time = { now: NOW };
    const keyFor: ChannelKeys['keyFor'] = (header) => {
      asked.keys += 1;
      return keys.keyFor(header);
    };
    const verify = createTokenVerifier({ appId: APP_ID, keys: { ...keys, keyFor }, now: () => time.now });
    return { verify, asked, time };
  }

  it('is not verified again, and its service URL is compared each time', async () => {
    const { verify, asked } = aVerifier();
    const header = `Bearer ${await sign(claims())}`;
    expect(await verify(header, activityOf())).toBeUndefined();
    expect(await verify(header, activityOf())).toBeUndefined();
    expect(await verify(header, activityOf({ serviceUrl: ELSEWHERE }))).toMatchObject({
      code: 'not-authenticated',
    });
    expect(asked.keys).toBe(1);
  });

  it('is refused once it has run out', async () => {
    const { verify, time } = aVerifier();
    const header = `Bearer ${await sign(claims({ exp: secondsFromNow(60) }))}`;
    expect(await verify(header, activityOf())).toBeUndefined();
    time.now = NOW + 361_000;
    expect(await verify(header, activityOf())).toMatchObject({ code: 'not-authenticated' });
  });

  it('opens nothing to a token that differs from it by its signature alone', async () => {
    const { verify } = aVerifier();
    const token = await sign(claims());
    expect(await verify(`Bearer ${token}`, activityOf())).toBeUndefined();
    const forged = token.replace(/\.[^.]+$/, '.eA');
    expect(await verify(`Bearer ${forged}`, activityOf())).toMatchObject({ code: 'not-authenticated' });
  });
});
