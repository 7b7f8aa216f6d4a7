import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createFileHost } from '../../src/graph/file-host.ts';
import type { EvidenceStore } from '../../src/ports/evidence-store.ts';
import { sealedUploads } from '../../src/server/sealed-uploads.ts';
import { sharePointEvidenceStore } from '../../src/sharepoint/share-point-evidence-store.ts';
import { aKey, ASHA_OID } from '../builders/records.ts';
import { memoryEvidenceStore } from '../fakes/memory-evidence-store.ts';
import { evidenceStoreBehaviour } from './evidence-store-behaviour.ts';
import type { SharePointSite } from './share-point-site.ts';
import { ADDRESS, graphOf, startSharePoint } from './share-point-site.ts';

let site: SharePointSite;
beforeAll(async () => {
  site = await startSharePoint();
});
afterAll(() => site.close());

/** The library as the product reaches it; `cut` loses the answer to a request that arrived. */
function library(cut: (request: { method: string; count: number }) => boolean = () => false): EvidenceStore {
  let count = 0;
  return sharePointEvidenceStore({
    graph: graphOf(site.listener, site.listener.tenant.identity.runtimeApp),
    siteId: site.siteId,
    seals: sealedUploads('a secret of the tests'),
    host: createFileHost({
      hostname: ADDRESS.hostname,
      fetch: async (input, request) => {
        const { pathname, search } = new URL(input instanceof Request ? input.url : input);
        const answer = await fetch(`${site.listener.origin}${pathname}${search}`, request);
        count += 1;
        if (cut({ method: request?.method ?? 'GET', count })) throw new TypeError('fetch failed');
        return answer;
      },
    }),
  });
}

const memory = memoryEvidenceStore();
evidenceStoreBehaviour('in memory', () => memory, memory.markMalicious);
evidenceStoreBehaviour('in the site’s library', () => library());

it('stores a file whose last answer was lost, once', async () => {
  const at = { personOid: ASHA_OID, key: aKey('file', 'lost answer') };
  const store = library(({ method, count }) => method === 'PUT' && count === 1);
  const bytes = Buffer.from('%PDF-1.7');
  expect(await store.append(at, await store.begin(at, bytes.length), { start: 0, bytes })).toBe('whole');
  expect(await store.read(at)).toMatchObject({ bytes: new Uint8Array(bytes) });
});

it('puts no bytes where an address leads away from the site', async () => {
  const host = createFileHost({ hostname: ADDRESS.hostname, fetch: () => Promise.reject(new Error('sent')) });
  for (const url of ['https://example.com/upload', 'http://contoso.sharepoint.com/upload'])
    await expect(host.download(url)).rejects.toMatchObject({ code: 'foreign-link' });
});

it('stores ten megabytes with four requests beyond its ranges, the row among them', async () => {
  const { ledger } = site.listener;
  const at = { personOid: ASHA_OID, key: aKey('file', 'large') };
  const store = library();
  const range = 4 * store.rangeUnitBytes;
  const bytes = Buffer.alloc(10 * 1024 * 1024, 'x');
  ledger.reset();
  const upload = await store.begin(at, bytes.length);
  for (let start = 0; start < bytes.length; start += range)
    await store.append(at, upload, { start, bytes: bytes.subarray(start, start + range) });
  const found = await store.read(at);
  expect(found).toMatchObject({ sha256: expect.any(String) });
  // The session and the item; the download goes to the site's own host, and the row is a create of its list.
  expect(ledger.requests().map(({ method }) => method)).toEqual(['POST', 'GET']);
});
