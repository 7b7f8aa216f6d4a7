import { generate } from 'selfsigned';

export interface Certificates {
  /** The authority that a client must trust. */
  readonly caPem: string;
  /** One leaf for every host. */
  readonly certificatePem: string;
  readonly keyPem: string;
}

const lifetimeDays = 30;
const millisecondsPerDay = 86_400_000;

/**
 * A private authority and one leaf for `hosts`, made anew at each start. The authority's key is thrown away at once,
 * so nothing else can ever be signed with it.
 */
export const makeCertificates = async (hosts: readonly string[]): Promise<Certificates> => {
  const now = Date.now();
  const shared = {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - millisecondsPerDay),
    notAfterDate: new Date(now + lifetimeDays * millisecondsPerDay),
  } as const;
  const authority = await generate([{ name: 'commonName', value: 'CPD Companion local authority' }], {
    ...shared,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...shared,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...['localhost', ...hosts].map((host) => ({ type: 2, value: host }) as const),
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { caPem: authority.cert, certificatePem: leaf.cert, keyPem: leaf.private };
};
