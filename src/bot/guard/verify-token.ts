import { createHash } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import type { ChannelActivity } from './channel-activity.ts';
import type { ChannelKeys } from './channel-keys.ts';
import { KeysUnavailable } from './channel-keys.ts';
import type { GuardRefusal } from './refusal.ts';
import { refusal } from './refusal.ts';
import { isConnectorUrl } from './service-url.ts';

/** Bot Framework docs: authenticate requests from the connector, step 4. */
const ISSUER = 'https://api.botframework.com';
const SKEW_SECONDS = 300;
const CHANNEL = 'msteams';

/** The channel signs a token about once an hour, so a handful covers every caller there is. */
const MOST_KEPT = 200;

interface VerifiedToken {
  readonly serviceUrl: unknown;
  readonly endorsements: readonly string[];
  readonly expiresAtSeconds: number;
}

export interface TokenVerifierParts {
  readonly appId: string;
  readonly keys: ChannelKeys;
  /** Milliseconds since the epoch, real time. */
  readonly now: () => number;
}

const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/;

const notAuthenticated = (why: string) => refusal('not-authenticated', why);

/** Whether the channel sent this activity; undefined when it did. */
export type VerifyToken = (
  authorization: string | undefined,
  activity: ChannelActivity,
) => Promise<GuardRefusal | undefined>;

export function createTokenVerifier({ appId, keys, now }: TokenVerifierParts): VerifyToken {
  const verified = new Map<string, VerifiedToken>();

  async function verify(token: string): Promise<VerifiedToken> {
    const { payload, protectedHeader } = await jwtVerify(token, (header) => keys.keyFor(header), {
      algorithms: ['RS256'],
      issuer: ISSUER,
      audience: appId,
      clockTolerance: SKEW_SECONDS,
      requiredClaims: ['exp', 'serviceurl'],
      currentDate: new Date(now()),
    });
    return {
      serviceUrl: payload['serviceurl'],
      endorsements: keys.endorsementsOf(protectedHeader.kid),
      expiresAtSeconds: payload.exp ?? 0,
    };
  }

  /** The signature is checked once a token; only its hash is kept. */
  async function verifyOnce(token: string): Promise<VerifiedToken> {
    const hash = createHash('sha256').update(token).digest('base64');
    const known = verified.get(hash);
    if (known && known.expiresAtSeconds + SKEW_SECONDS > now() / 1000) return known;
    verified.delete(hash);
    const fresh = await verify(token);
    if (verified.size >= MOST_KEPT) verified.clear();
    verified.set(hash, fresh);
    return fresh;
  }

  return async (authorization, activity) => {
    const token = BEARER.exec(authorization ?? '')?.[1];
    if (token === undefined) return notAuthenticated('no bearer token');
    try {
      const claims = await verifyOnce(token);
      if (claims.serviceUrl !== activity.serviceUrl)
        return notAuthenticated("the service URL is not the token's");
      if (!isConnectorUrl(activity.serviceUrl)) return notAuthenticated('the service URL is not a connector');
      if (activity.channelId !== CHANNEL || !claims.endorsements.includes(CHANNEL))
        return notAuthenticated('the key is not endorsed for the channel');
      return undefined;
    } catch (error) {
      if (error instanceof KeysUnavailable) return refusal('keys-unavailable', error.message);
      if (error instanceof errors.JOSEError) return notAuthenticated(error.code);
      throw error;
    }
  };
}
