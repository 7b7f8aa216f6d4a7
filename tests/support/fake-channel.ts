import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWK } from 'jose';

export const APP_ID = '3a5e2f6c-1111-4222-8333-444455556666';
export const TENANT_ID = '9b0c1d2e-aaaa-4bbb-8ccc-ddddeeeeffff';
export const SERVICE_URL = 'https://smba.trafficmanager.net/uk/';
export const ASHA = '00000000-0000-4000-8000-00000000000a';
export const BEN = '00000000-0000-4000-8000-00000000000b';

const KEY_ID = 'channel-key-1';

/** Claims of a token as the channel signs it; a member set to undefined is left out. */
export interface Claims {
  readonly iss?: string | undefined;
  readonly aud?: string | undefined;
  readonly serviceurl?: string | undefined;
  readonly expiresInSeconds?: number | undefined;
  readonly startsInSeconds?: number | undefined;
}

/** Keys of our own in the place of Teams', and what Teams would sign and send. */
export async function createFakeChannel(endorsements: readonly string[] = ['msteams']) {
  const real = await generateKeyPair('RS256', { extractable: true });
  const forged = await generateKeyPair('RS256');
  const publicKey: JWK & { endorsements: string[] } = {
    ...(await exportJWK(real.publicKey)),
    kid: KEY_ID,
    use: 'sig',
    endorsements: [...endorsements],
  };
  const seconds = () => Math.floor(Date.now() / 1000);

  function claimsOf(given: Claims) {
    const { expiresInSeconds, startsInSeconds, ...rest } = {
      iss: 'https://api.botframework.com',
      aud: APP_ID,
      serviceurl: SERVICE_URL,
      expiresInSeconds: 3600,
      startsInSeconds: -300,
      ...given,
    };
    const all = {
      ...rest,
      exp: expiresInSeconds === undefined ? undefined : seconds() + expiresInSeconds,
      nbf: startsInSeconds === undefined ? undefined : seconds() + startsInSeconds,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  }

  const sign = (given: Claims, key = real.privateKey, keyId = KEY_ID) =>
    new SignJWT(claimsOf(given)).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId }).sign(key);

  return {
    publicKey,
    claimsOf,
    token: (given: Claims = {}) => sign(given),
    tokenOfAnotherKey: (keyId = KEY_ID) => sign({}, forged.privateKey, keyId),
  };
}

export type FakeChannel = Awaited<ReturnType<typeof createFakeChannel>>;

/** A message as Teams sends it in a personal chat. */
export const anActivity = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  type: 'message',
  id: randomUUID(),
  timestamp: '2026-11-21T10:00:00.000Z',
  channelId: 'msteams',
  serviceUrl: SERVICE_URL,
  locale: 'en-GB',
  text: 'help',
  from: { id: '29:asha', name: 'Asha Patel', aadObjectId: ASHA },
  recipient: { id: `28:${APP_ID}`, name: 'CPD Companion' },
  conversation: { id: 'a:asha', conversationType: 'personal', tenantId: TENANT_ID },
  channelData: { tenant: { id: TENANT_ID } },
  ...changes,
});

export const fromBen = {
  from: { id: '29:ben', name: 'Ben Hughes', aadObjectId: BEN },
  conversation: { id: 'a:ben', conversationType: 'personal', tenantId: TENANT_ID },
};

/** `Action.Execute` on a card. */
export const anExecute = (verb: string, data: unknown, changes: Readonly<Record<string, unknown>> = {}) =>
  anActivity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...changes,
  });
