import { generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWTHeaderParameters, JWTPayload } from 'jose';
import { tenantIdentity } from '../../../dev-tenant/seed/organisation.ts';
import { serviceUrl } from '../../../dev-tenant/connector/addresses.ts';
import { signingKey } from './stand-in.ts';
import { oid, people } from './people.ts';
import type { Part } from './people.ts';

export const { tenantId } = tenantIdentity;
export const appId = tenantIdentity.runtimeApp.clientId;
export const ANOTHER_TENANT = '00000000-52b4-4c1a-9d0e-8a2f60b9c471';
export const ANOTHER_APP = '3a5e2f6c-1111-4222-8333-444455556666';
/** The Teams web client, which signs people in to the tab. */
const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

export const secondsFromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

/** Claims changed; one that is undefined is left out. */
export type Change = Readonly<Record<string, unknown>>;

interface Signing {
  readonly header?: Partial<JWTHeaderParameters>;
  readonly key?: CryptoKey;
}

const withoutUndefined = (claims: Change): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));

export const tabClaims = (part: Part, change: Change = {}): JWTPayload =>
  withoutUndefined({
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    aud: appId,
    tid: tenantId,
    oid: oid(part),
    azp: TEAMS_WEB,
    scp: 'access_as_user',
    ver: '2.0',
    name: people[part],
    iat: secondsFromNow(-300),
    nbf: secondsFromNow(-300),
    exp: secondsFromNow(3600),
    ...change,
  });

/** A token for the API as Entra signs it, with some of it changed. */
export async function tabToken(
  part: Part,
  change: Change = {},
  { header, key }: Signing = {},
): Promise<string> {
  const { keyId, privateKey } = await signingKey('entra');
  return new SignJWT(tabClaims(part, change))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId, ...header })
    .sign(key ?? privateKey);
}

/** A token of the channel for the bot, with some of it changed. */
export async function channelToken(change: Change = {}, { header, key }: Signing = {}): Promise<string> {
  const { keyId, privateKey } = await signingKey('channel');
  const claims = withoutUndefined({
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    iat: secondsFromNow(-300),
    nbf: secondsFromNow(-300),
    exp: secondsFromNow(3600),
    ...change,
  });
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId, ...header })
    .sign(key ?? privateKey);
}

/** A key that nobody published. */
export const anotherKey = async (): Promise<CryptoKey> => (await generateKeyPair('RS256')).privateKey;

const part64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** `alg: none`: nothing is signed. */
export const unsignedToken = (claims: JWTPayload, keyId: string): string =>
  `${part64({ alg: 'none', typ: 'JWT', kid: keyId })}.${part64(claims)}.`;

/** The public key, which everybody has, taken for a shared secret. */
export async function tokenByPublicKey(use: 'entra' | 'channel', claims: JWTPayload): Promise<string> {
  const { keyId, publicJwk } = await signingKey(use);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: keyId })
    .sign(new TextEncoder().encode(JSON.stringify(publicJwk)));
}
