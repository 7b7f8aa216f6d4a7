import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
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
const CHUNK_BYTES = 2 ** 20;
/** What may lie between two steps, so that unpacking goes on while a chunk is hashed and another written. */
const WAITING_BYTES = 4 * 2 ** 20;
/** Of zstd: its quickest, and a fifth of the file. */
const LEVEL = { [constants.ZSTD_c_compressionLevel]: 1 };
/** One that was packed otherwise is of no use, and says nothing of this. */
const PACKING = 'zstd';

/** As the storage keeps them: names in lower case, values as text. The hash is of the packed file. */
const Metadata = z
  .object({
    tenantid: z.string(),
    fingerprint: z.string(),
    packing: z.string().default('unknown'),
    sha256: z.string(),
    bytes: z.coerce.number(),
    takenat: z.string(),
  })
  .transform(({ tenantid, takenat, ...rest }) => ({ ...rest, tenantId: tenantid, takenAt: takenat }));

class TooMuch extends Error {
  override name = 'TooMuch';
}

/** Counts what passes, and ends it where more comes than was said. */
function counted(most = Number.POSITIVE_INFINITY) {
  let bytes = 0;
  const stream = new Transform({
    highWaterMark: WAITING_BYTES,
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) done(new TooMuch('More came than was said.'));
      else done(null, chunk);
    },
  });
  return { stream, bytes: () => bytes };
}

function hashed() {
  const hash = createHash('sha256');
  const stream = new Transform({
    highWaterMark: WAITING_BYTES,
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, sha256: () => hash.digest('hex') };
}

/** An end in the middle, and what was never packed. */
const isOfCompression = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^Z(STD)?_/.test(String(error.code));

/** Packs a file into another; the size of the one and the hash of the other. */
async function pack(
  path: string,
  packed: string,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const [counting, hashing] = [counted(), hashed()];
  await pipeline(
    createReadStream(path, { highWaterMark: CHUNK_BYTES }),
    counting.stream,
    createZstdCompress({ params: LEVEL, chunkSize: CHUNK_BYTES }),
    hashing.stream,
    createWriteStream(packed, { highWaterMark: WAITING_BYTES }),
  );
  return { bytes: counting.bytes(), sha256: hashing.sha256() };
}

/** One blob of that name, packed; its metadata say what it is. */
export function blobSnapshots({ container, ask }: Blobs, name: string): Snapshots {
  const blob = container.getBlockBlobClient(name);

  async function bring(
    path: string,
    etag: string,
    said: { readonly bytes: number; readonly sha256: string },
  ): Promise<SnapshotFlaw | undefined> {
    const [hashing, counting] = [hashed(), counted(said.bytes)];
    try {
      await ask(async (abortSignal) => {
        const options = { abortSignal, conditions: { ifMatch: etag } };
        const { readableStreamBody } = await blob.download(0, undefined, options);
        if (!readableStreamBody) throw new Error('The storage answered without a body.');
        const unpacked = createZstdDecompress({ chunkSize: CHUNK_BYTES });
        const written = createWriteStream(path, { highWaterMark: WAITING_BYTES });
        await pipeline(readableStreamBody, hashing.stream, unpacked, counting.stream, written, {
          signal: abortSignal,
        });
      }, BRING_MILLISECONDS);
    } catch (error) {
      if (error instanceof TooMuch || refusedWith(error) === CHANGED) return 'altered';
      if (isOfCompression(error)) return 'cut-off';
      throw error;
    }
    if (counting.bytes() < said.bytes) return 'cut-off';
    return hashing.sha256() === said.sha256 ? undefined : 'altered';
  }

  return {
    async newest() {
      try {
        const { metadata, etag = '' } = await ask((abortSignal) => blob.getProperties({ abortSignal }));
        const facts = Metadata.safeParse(metadata);
        if (!facts.success) return undefined;
        const { packing, ...said } = facts.data;
        return {
          facts: said,
          bring: (path) =>
            packing === PACKING ? bring(path, etag, said) : Promise.resolve('packed-otherwise'),
        };
      } catch (error) {
        if (refusedWith(error) === MISSING) return undefined;
        throw error;
      }
    },
    async keep(path, { tenantId, fingerprint, takenAt }) {
      const packed = `${path}.packed`;
      try {
        const { bytes, sha256 } = await pack(path, packed);
        const metadata = {
          tenantid: tenantId,
          fingerprint,
          packing: PACKING,
          sha256,
          bytes: String(bytes),
          takenat: takenAt,
        };
        await ask(async (abortSignal) => {
          await container.createIfNotExists({ abortSignal });
          // Opened by now: one that is opened later finds no file, where the storage refused at once.
          const reading = (await open(packed)).createReadStream({ highWaterMark: CHUNK_BYTES });
          try {
            // The blob is another once the last of its blocks is there, and not before.
            await blob.uploadStream(reading, BLOCK_BYTES, 2, { abortSignal, metadata });
          } finally {
            // An upload that fails leaves off reading, and the file would stay open.
            reading.destroy();
          }
        }, KEEP_MILLISECONDS);
      } finally {
        rmSync(packed, { force: true });
      }
    },
  };
}
