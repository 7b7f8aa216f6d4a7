import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod';
import type { SnapshotFlaw, Snapshots } from '../ports/snapshots.ts';
import type { Blobs } from './blob-container.ts';
import { refusedWith } from './blob-container.ts';

const MISSING = 404;
const CHANGED = 412;
/** What takes longer is no quicker than reading the lists. */
const BRING_MILLISECONDS = 120_000;
const KEEP_MILLISECONDS = 600_000;
const BLOCK_BYTES = 4 * 2 ** 20;
const CHUNK_BYTES = 2 ** 18;
/** Quick, and a tenth of the file: most of it are names and keys that come again. */
const LEVEL = 1;

/** As the storage keeps them: names in lower case, values as text. */
const Metadata = z
  .object({
    tenantid: z.string(),
    fingerprint: z.string(),
    sha256: z.string(),
    bytes: z.coerce.number(),
    takenat: z.string(),
  })
  .transform(({ tenantid, takenat, ...rest }) => ({ ...rest, tenantId: tenantid, takenAt: takenat }));

class TooMuch extends Error {
  override name = 'TooMuch';
}

/** Counts and hashes what passes, and ends it where more comes than was said. */
function measured(most: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > most) done(new TooMuch('More came than was said.'));
      else done(null, chunk);
    },
  });
  return { stream, taken: () => ({ bytes, sha256: hash.digest('hex') }) };
}

const isOfCompression = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');

async function measure(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const { stream, taken } = measured(Number.POSITIVE_INFINITY);
  await pipeline(createReadStream(path, { highWaterMark: CHUNK_BYTES }), stream.resume());
  return taken();
}

/** One blob of that name, compressed; its metadata say what it is. */
export function blobSnapshots({ container, ask }: Blobs, name: string): Snapshots {
  const blob = container.getBlockBlobClient(name);

  async function bring(
    path: string,
    etag: string,
    said: { readonly bytes: number; readonly sha256: string },
  ): Promise<SnapshotFlaw | undefined> {
    const meter = measured(said.bytes);
    try {
      await ask(async (abortSignal) => {
        const options = { abortSignal, conditions: { ifMatch: etag } };
        const { readableStreamBody } = await blob.download(0, undefined, options);
        if (!readableStreamBody) throw new Error('The storage answered without a body.');
        const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
        await pipeline(readableStreamBody, unpacked, meter.stream, createWriteStream(path), {
          signal: abortSignal,
        });
      }, BRING_MILLISECONDS);
    } catch (error) {
      if (error instanceof TooMuch || refusedWith(error) === CHANGED) return 'altered';
      if (isOfCompression(error)) return 'cut-off';
      throw error;
    }
    const { bytes, sha256 } = meter.taken();
    if (bytes < said.bytes) return 'cut-off';
    return sha256 === said.sha256 ? undefined : 'altered';
  }

  return {
    async newest() {
      try {
        const { metadata, etag = '' } = await ask((abortSignal) => blob.getProperties({ abortSignal }));
        const facts = Metadata.safeParse(metadata);
        if (!facts.success) return undefined;
        return { facts: facts.data, bring: (path) => bring(path, etag, facts.data) };
      } catch (error) {
        if (refusedWith(error) === MISSING) return undefined;
        throw error;
      }
    },
    async keep(path, { tenantId, fingerprint, takenAt }) {
      const { bytes, sha256 } = await measure(path);
      const metadata = { tenantid: tenantId, fingerprint, sha256, bytes: String(bytes), takenat: takenAt };
      await ask(async (abortSignal) => {
        await container.createIfNotExists({ abortSignal });
        const packed = createGzip({ level: LEVEL, chunkSize: CHUNK_BYTES });
        const packing = pipeline(createReadStream(path, { highWaterMark: CHUNK_BYTES }), packed);
        // The blob is another once the last of its blocks is there, and not before.
        await Promise.all([packing, blob.uploadStream(packed, BLOCK_BYTES, 2, { abortSignal, metadata })]);
      }, KEEP_MILLISECONDS);
    },
  };
}
