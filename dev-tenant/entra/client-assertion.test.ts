import { createHash, X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { importPKCS8, SignJWT } from 'jose';
import { generate } from 'selfsigned';
import { tenantIdentity } from '../seed/organisation.ts';
import { checkClientAssertion } from './client-assertion.ts';

const { runtimeApp, tenantId } = tenantIdentity;
const clientId = runtimeApp.clientId;
const audience = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
const now = Date.now();
const seconds = Math.floor(now / 1000);

interface Certificate {
  readonly cert: string;
  readonly private: string;
}

const thumbprint = ({ cert }: Certificate, algorithm: 'sha1' | 'sha256') =>
  createHash(algorithm).update(new X509Certificate(cert).raw).digest('base64url');

describe('a client that proves itself by certificate', () => {
  let certificate: Certificate;
  let stranger: Certificate;
  beforeAll(async () => {
    const subject = [{ name: 'commonName', value: 'CPD Companion' }];
    certificate = await generate(subject, { keyType: 'rsa', keySize: 2048 });
    stranger = await generate(subject, { keyType: 'rsa', keySize: 2048 });
  });

  interface Changes {
    readonly claims?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
    readonly signedWith?: Certificate;
    readonly at?: number;
  }
  const check = async ({ claims, header, signedWith = certificate, at = now }: Changes = {}) => {
    const algorithm = typeof header?.['alg'] === 'string' ? header['alg'] : 'RS256';
    const named = { x5t: thumbprint(certificate, 'sha1') };
    const assertion = await new SignJWT({
      aud: audience,
      iss: clientId,
      sub: clientId,
      jti: 'one',
      nbf: seconds - 10,
      exp: seconds + 600,
      ...claims,
    })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', ...(header ?? named) })
      .sign(await importPKCS8(signedWith.private, algorithm));
    const app = { ...runtimeApp, certificates: [certificate.cert] };
    return checkClientAssertion(tenantIdentity, app, assertion, at);
  };

  it('is known by either thumbprint, with either signature', async () => {
    expect(await check()).toBeUndefined();
    const header = { alg: 'PS256', 'x5t#S256': thumbprint(certificate, 'sha256') };
    expect(await check({ header })).toBeUndefined();
  });

  it('is refused with a certificate that was not registered, and with its thumbprint on another signature', async () => {
    expect(
      await check({ signedWith: stranger, header: { alg: 'RS256', x5t: thumbprint(stranger, 'sha1') } }),
    ).toMatchObject({ code: 700027, status: 401, error: 'invalid_client' });
    expect(await check({ signedWith: stranger })).toMatchObject({ code: 700027 });
  });

  it('is refused once the certificate has run out', async () => {
    const tenYears = 10 * 365 * 86_400;
    const claims = { nbf: seconds + tenYears, exp: seconds + tenYears + 600 };
    const refusal = await check({ claims, at: now + tenYears * 1000 });
    expect(refusal).toMatchObject({ code: 700027, message: expect.stringContaining('expired') });
  });

  it.each([
    ['another client', { iss: 'another' }, 700021],
    ['another audience', { aud: 'https://login.microsoftonline.com/other/oauth2/v2.0/token' }, 700023],
    ['a time that has gone', { exp: seconds - 3600 }, 700024],
    ['a time to come', { nbf: seconds + 3600 }, 700024],
    ['no end', { exp: undefined }, 50027],
  ])('is refused with %s', async (_name, claims, code) => {
    expect(await check({ claims })).toMatchObject({ code });
  });

  it('is refused with what is no assertion', () => {
    for (const text of ['', 'a.b.c', 'nonsense']) {
      expect(checkClientAssertion(tenantIdentity, runtimeApp, text, now)).toMatchObject({ code: 50027 });
    }
  });
});
