import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SealedTokens {
  readonly seal: (token: string) => string;
  /** The token, when this organisation's server sealed it. */
  readonly open: (sealed: string) => string | undefined;
}

/**
 * What a browser is to send back unchanged. A made-up token would have every instance ask Graph for a row on its behalf,
 * and a few people could spend the tenant's resource units that way. Instances share the secret, so each opens what
 * another has sealed.
 */
export function sealedTokens(secret: string): SealedTokens {
  const key = createHmac('sha256', secret).update('seen tokens').digest();
  const sealOf = (token: string): string => createHmac('sha256', key).update(token).digest('base64url');
  return {
    seal: (token) => `${token}.${sealOf(token)}`,
    open(sealed) {
      const end = sealed.lastIndexOf('.');
      const token = sealed.slice(0, Math.max(end, 0));
      const [given, right] = [Buffer.from(sealed.slice(end + 1)), Buffer.from(sealOf(token))];
      return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
    },
  };
}
