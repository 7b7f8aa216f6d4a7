import { createRemoteJWKSet, customFetch, errors } from 'jose';
import type { CryptoKey, JWTHeaderParameters, JWTVerifyGetKey, RemoteJWKSet } from 'jose';
import * as z from 'zod';

/** Bot Framework docs: authenticate requests from the connector, step 3. */
const METADATA_URL = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const KEYS_HOST = 'login.botframework.com';

const ANSWER_WITHIN_MILLISECONDS = 5_000;
/** A token with an unknown key id makes us look for new keys at most this often. */
const COOL_DOWN_MILLISECONDS = 30_000;
const KEEP_MILLISECONDS = 24 * 60 * 60 * 1000;

const Metadata = z.looseObject({ jwks_uri: z.url() });

export type Fetch = typeof globalThis.fetch;

/** The keys could not be had; says nothing about the token. */
export class KeysUnavailable extends Error {}

export interface ChannelKeys {
  /** Throws one of jose's errors when no key fits, `KeysUnavailable` when none could be fetched. */
  readonly keyFor: (header: JWTHeaderParameters) => Promise<CryptoKey>;
  /** The channels that the key may sign for. */
  readonly endorsementsOf: (keyId: string | undefined) => readonly string[];
}

const Endorsed = z.looseObject({ kid: z.string(), endorsements: z.array(z.string()).optional() });

const isNoFit = (error: unknown) =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;

/** Keeps fetched keys in use while their address fails. */
export type HoldKeys = (remote: RemoteJWKSet) => JWTVerifyGetKey;

/** What the verifier of tokens would pass along beside the header; looking up a key needs none of it. */
const NO_TOKEN = { payload: '', signature: '' };

interface FoundKeys {
  readonly remote: RemoteJWKSet;
  readonly held: JWTVerifyGetKey;
}

/** The channel's public keys, found through its metadata and kept for a day. */
export function createChannelKeys(
  fetchFromChannel: Fetch,
  now: () => number,
  holdKeys: HoldKeys,
): ChannelKeys {
  async function findKeySet(): Promise<FoundKeys> {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS);
    const response = await fetchFromChannel(METADATA_URL, { signal, redirect: 'manual' });
    if (response.status !== 200) throw new Error(`The channel's metadata answered ${response.status}`);
    const address = new URL(Metadata.parse(await response.json()).jwks_uri);
    if (address.protocol !== 'https:' || address.host !== KEYS_HOST)
      throw new Error(`The channel's metadata names keys at another host: ${address.host}`);
    const remote = createRemoteJWKSet(address, {
      [customFetch]: fetchFromChannel,
      timeoutDuration: ANSWER_WITHIN_MILLISECONDS,
      cooldownDuration: COOL_DOWN_MILLISECONDS,
      cacheMaxAge: KEEP_MILLISECONDS,
    });
    return { remote, held: holdKeys(remote) };
  }

  let found: FoundKeys | undefined;
  let finding: Promise<FoundKeys> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;

  async function keySet(): Promise<FoundKeys> {
    if (found) return found;
    if (!finding && now() - failedAt < COOL_DOWN_MILLISECONDS)
      throw new Error("The channel's metadata could not be read a moment ago");
    finding ??= findKeySet();
    try {
      return (found = await finding);
    } catch (error) {
      failedAt = now();
      throw error;
    } finally {
      finding = undefined;
    }
  }

  return {
    async keyFor(header) {
      try {
        const { held } = await keySet();
        return (await held(header, NO_TOKEN)) as CryptoKey;
      } catch (error) {
        if (isNoFit(error)) throw error;
        throw new KeysUnavailable("The channel's keys could not be fetched", { cause: error });
      }
    },
    endorsementsOf(keyId) {
      const keys = found?.remote.jwks()?.keys ?? [];
      const endorsed = keys.map((key) => Endorsed.safeParse(key).data).find((key) => key?.kid === keyId);
      return endorsed?.endorsements ?? [];
    },
  };
}
