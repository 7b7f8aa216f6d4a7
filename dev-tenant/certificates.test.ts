import { createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { makeCertificates } from './certificates.ts';

describe('the certificates of a start', () => {
  it('are one leaf for every host and this machine, signed by a private authority', async () => {
    const { caPem, certificatePem, keyPem } = await makeCertificates([
      'graph.microsoft.com',
      'login.microsoftonline.com',
    ]);
    const authority = new X509Certificate(caPem);
    const leaf = new X509Certificate(certificatePem);
    expect(authority.ca).toBe(true);
    expect(leaf.ca).toBe(false);
    expect(leaf.verify(authority.publicKey)).toBe(true);
    expect(leaf.checkPrivateKey(createPrivateKey(keyPem))).toBe(true);
    expect(leaf.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    expect(leaf.checkHost('graph.microsoft.com')).toBe('graph.microsoft.com');
    expect(leaf.checkHost('localhost')).toBe('localhost');
    expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(leaf.checkHost('outlook.office.com')).toBeUndefined();
  });

  it('are new at each start, so that no old key is trusted', async () => {
    const [first, second] = [await makeCertificates([]), await makeCertificates([])];
    expect(
      new X509Certificate(second.certificatePem).verify(new X509Certificate(first.caPem).publicKey),
    ).toBe(false);
  });
});
