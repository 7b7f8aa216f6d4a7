import type { JWTVerifyGetKey, RemoteJWKSet } from 'jose';
import { createLocalJWKSet, errors } from 'jose';

const A_DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** How long the address of keys is left alone after it failed: callers must not wait for it one by one. */
const COOL_DOWN_MILLISECONDS = 30_000;

const isNoFit = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;

/**
 * Keys that were fetched serve for a day while their address fails: a token is no worse because nobody can look up its
 * key again. Fails as the address did for a key that is not among those held.
 *
 * @param remote fetches the keys, and again when they are old or one is unknown
 * @param now milliseconds that only go forward
 */
export function holdKeys(remote: RemoteJWKSet, now: () => number): JWTVerifyGetKey {
  let goodAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let failure: unknown;

  const heldSet = () => {
    const keys = now() - goodAt < A_DAY_MILLISECONDS ? remote.jwks() : undefined;
    return keys && createLocalJWKSet(keys);
  };

  return async (header, token) => {
    const isCoolingDown = now() - failedAt < COOL_DOWN_MILLISECONDS;
    if (!isCoolingDown) {
      try {
        const key = await remote(header, token);
        goodAt = now();
        return key;
      } catch (error) {
        if (isNoFit(error)) throw error;
        [failedAt, failure] = [now(), error];
      }
    }
    const held = heldSet();
    if (!held) throw failure;
    return held(header, token).catch((error: unknown) => {
      throw isNoFit(error) ? failure : error;
    });
  };
}
