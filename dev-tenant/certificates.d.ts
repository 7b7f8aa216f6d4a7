export interface Certificates {
  /** The authority that a client must trust. */
  readonly caPem: string;
  /** One leaf for every host. */
  readonly certificatePem: string;
  readonly keyPem: string;
}
/**
 * A private authority and one leaf for `hosts`, made anew at each start. The authority's key is thrown away at once,
 * so nothing else can ever be signed with it.
 */
export declare const makeCertificates: (hosts: readonly string[]) => Promise<Certificates>;
