import type { JWTVerifyGetKey, RemoteJWKSet } from 'jose';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import * as z from 'zod/mini';

/** Who calls, as the token says it; nothing in the request can change it. */
export interface Caller {
  readonly oid: string;
  /** For showing only: names can change and are not unique. */
  readonly displayName: string;
  /** Of another organisation, invited into this one. */
  readonly isGuest: boolean;
}

/** Of a token that Entra signed for us: it names no person, or was given to another client than Teams and Microsoft 365. */
export type NotForPeople = 'not-for-people';

/** Undefined for every token that is not ours. */
export type VerifyTabToken = (token: string) => Promise<Caller | NotForPeople | undefined>;

/**
 * The clients that Teams, Outlook and Microsoft 365 sign a tab in with.
 * Source: learn.microsoft.com, "Register your tab app in Microsoft Entra ID" (pre-authorised client applications).
 */
const HOST_CLIENTS: ReadonlySet<string> = new Set([
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
]);

const SCOPE = 'access_as_user';
const CLOCK_SKEW_SECONDS = 60;
/** Entra publishes a key long before it signs with it; an unknown key id is worth one look in five minutes. */
const KEY_COOL_DOWN_MILLISECONDS = 300_000;

const Claims = z.object({
  tid: z.string(),
  oid: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  azp: z._default(z.string(), ''),
  /** Left out of an application's own token, which carries `roles`. */
  scp: z._default(z.string(), ''),
  /**
   * `app` in an application's own token; there only where the app registration asks for it.
   * Source: learn.microsoft.com, "Access token claims reference".
   */
  idtyp: z.optional(z.string()),
  ver: z.literal('2.0'),
  name: z._default(z.string(), ''),
  /**
   * 0 for a member, 1 for a guest; there only where the app registration asks for it.
   * Source: learn.microsoft.com, "Configure optional claims".
   */
  acct: z.optional(z.literal([0, 1])),
});

export function entraKeys(tenantId: string): RemoteJWKSet {
  const url = new URL(`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`);
  return createRemoteJWKSet(url, { cooldownDuration: KEY_COOL_DOWN_MILLISECONDS, timeoutDuration: 5000 });
}

/**
 * Verifies the token teams-js gave the tab: signature, algorithm, issuer, audience, tenant and expiry say whether it is
 * ours, the scope and the client it was issued to whether a person stands behind it.
 * Source: learn.microsoft.com, "Secure applications and APIs by validating claims".
 */
export function createTabTokenVerifier(settings: {
  readonly tenantId: string;
  readonly clientId: string;
  readonly keys: JWTVerifyGetKey;
  /** Milliseconds since the epoch, real time; what it throws is no fault of the token's. */
  readonly now?: () => number;
}): VerifyTabToken {
  const { tenantId, clientId, now = Date.now } = settings;
  const keys = faultingKeys(settings.keys);
  return async (token) => {
    const currentDate = new Date(now());
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        audience: clientId,
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp', 'nbf', 'iat'],
        currentDate,
      });
      const claims = Claims.safeParse(payload);
      if (!claims.success) return undefined;
      const { tid, oid, azp, scp, idtyp, name, acct } = claims.data;
      if (tid !== tenantId) return undefined;
      if (idtyp === 'app' || !scp.split(' ').includes(SCOPE)) return 'not-for-people';
      if (!HOST_CLIENTS.has(azp)) return 'not-for-people';
      return { oid, displayName: name, isGuest: acct === 1 };
    } catch (cause) {
      if (cause instanceof KeysFault) throw cause;
      return undefined;
    }
  };
}

/** Entra's keys could not be had. */
export class KeysFault extends Error {
  override name = 'KeysFault';
}

/** Keys that could not be fetched are Microsoft's trouble, not the caller's: the caller may try again. */
const faultingKeys =
  (keys: JWTVerifyGetKey): JWTVerifyGetKey =>
  async (header, token) => {
    try {
      return await keys(header, token);
    } catch (cause) {
      if (isOfTheToken(cause)) throw cause;
      throw new KeysFault('The keys of Entra could not be fetched.', { cause });
    }
  };

/** The keys are there, and the token names none of them. */
const isOfTheToken = (cause: unknown): boolean =>
  cause instanceof errors.JWKSNoMatchingKey ||
  cause instanceof errors.JWKSMultipleMatchingKeys ||
  cause instanceof errors.JOSENotSupported;
