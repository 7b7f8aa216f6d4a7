/** A client's proof by certificate (learn: certificate credentials; RFC 7523). */
import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import type { AppRegistration, TenantIdentity } from '../tenant.ts';
import { tokenRefusals } from './token-error.ts';
import type { TokenRefusal } from './token-error.ts';

const Header = z.object({
  alg: z.enum(['RS256', 'PS256']),
  /** Thumbprint of the certificate, by SHA-1 or by SHA-256. */
  x5t: z.string().optional(),
  'x5t#S256': z.string().optional(),
});
const Claims = z.object({
  aud: z.string(),
  iss: z.string(),
  sub: z.string(),
  /** Seconds since the epoch. */
  exp: z.number(),
  nbf: z.number().optional(),
});

const clockToleranceSeconds = 300;

const part = (text: string | undefined): unknown => {
  try {
    return JSON.parse(Buffer.from(text ?? '', 'base64url').toString());
  } catch {
    return undefined;
  }
};

const thumbprint = (certificate: X509Certificate, algorithm: 'sha1' | 'sha256'): string =>
  createHash(algorithm).update(certificate.raw).digest('base64url');

const isNamedBy = (header: z.infer<typeof Header>, certificate: X509Certificate): boolean =>
  header.x5t === thumbprint(certificate, 'sha1') || header['x5t#S256'] === thumbprint(certificate, 'sha256');

const isSigned = (assertion: string, alg: string, certificate: X509Certificate): boolean => {
  const [header = '', claims = '', signature = ''] = assertion.split('.');
  const padding =
    alg === 'PS256'
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : {};
  const key = { key: certificate.publicKey, ...padding };
  return verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'));
};

/** Undefined when the assertion proves the app; `now` in milliseconds since the epoch. */
export const checkClientAssertion = (
  identity: TenantIdentity,
  app: AppRegistration,
  assertion: string,
  now: number,
): TokenRefusal | undefined => {
  const [headerText, claimsText, ...rest] = assertion.split('.');
  const header = Header.safeParse(part(headerText));
  const claims = Claims.safeParse(part(claimsText));
  if (!header.success || !claims.success || rest.length !== 1) return tokenRefusals.malformedAssertion();

  const certificate = (app.certificates ?? [])
    .map((pem) => new X509Certificate(pem))
    .find((each) => isNamedBy(header.data, each));
  if (certificate === undefined) return tokenRefusals.unknownCertificate(app.clientId);
  if (Date.parse(certificate.validTo) < now) return tokenRefusals.certificateRanOut(app.clientId);
  if (!isSigned(assertion, header.data.alg, certificate)) return tokenRefusals.badSignature();

  const { aud, iss, sub, exp, nbf } = claims.data;
  if (iss !== app.clientId || sub !== app.clientId) return tokenRefusals.assertionOfAnother(app.clientId);
  const audiences = [identity.tenantId, identity.domain].flatMap((tenant) => [
    `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
    `https://login.microsoftonline.com/${tenant}/v2.0`,
  ]);
  if (!audiences.includes(aud)) return tokenRefusals.wrongAssertionAudience(aud);
  const seconds = now / 1000;
  const isInTime = seconds < exp + clockToleranceSeconds && seconds > (nbf ?? 0) - clockToleranceSeconds;
  return isInTime ? undefined : tokenRefusals.assertionOutOfTime();
};
