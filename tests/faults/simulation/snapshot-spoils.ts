import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { Readable } from 'node:stream';
import type { Random } from './random.ts';
import { oneOf } from './random.ts';
import type { StandInBlobs } from './stand-in-blobs.ts';

/** The name that the product gives its blob. */
export const SNAPSHOT = 'replica.sqlite.gz';
/** What is noted of one that is spoilt, for those who look on: the product reads none of it. */
export const SPOILT = 'spoilt';
const A_PAGE_BYTES = 4096;

/** The file damaged, and kept as if it had been so when it was copied. */
function damagedWhole(packed: Buffer) {
  const file = zstdDecompressSync(packed);
  file.fill(0xa5, A_PAGE_BYTES * 3, A_PAGE_BYTES * 8);
  const content = zstdCompressSync(file);
  return { content, sha256: createHash('sha256').update(content).digest('hex') };
}

const SPOILS = {
  'cut off': ({ content }) => ({ content: content.subarray(0, Math.floor(content.length / 2)) }),
  altered: ({ content }) => {
    const other = Buffer.from(content);
    other.fill(0x5a, Math.floor(other.length / 2), Math.floor(other.length / 2) + 64);
    return { content: other };
  },
  damaged: ({ content, metadata }) => {
    const { content: damaged, sha256 } = damagedWhole(content);
    return { content: damaged, metadata: { ...metadata, sha256 } };
  },
  'of another tenant': ({ metadata }) => ({ metadata: { ...metadata, tenantid: 'another' } }),
  'of another shape': ({ metadata }) => ({ metadata: { ...metadata, fingerprint: 'of other columns' } }),
  'packed otherwise': ({ metadata }) => ({ metadata: { ...metadata, packing: 'gzip' } }),
  'without a word': () => ({ metadata: {} }),
} satisfies Record<string, Parameters<StandInBlobs['change']>[1]>;

const SORTS = Object.keys(SPOILS) as (keyof typeof SPOILS)[];

/** Spoils the snapshot in the storage, where there is a good one; gives how. */
export function spoilSnapshot(blobs: StandInBlobs, random: Random): string | undefined {
  const sort = oneOf(random, SORTS);
  // One that was spoilt before may be no archive any more.
  if (blobs.metadataOf(SNAPSHOT)?.[SPOILT] !== undefined) return undefined;
  const isSpoilt = blobs.change(SNAPSHOT, (held) => {
    const made = { ...held, ...SPOILS[sort](held) };
    return { ...made, metadata: { ...made.metadata, [SPOILT]: sort } };
  });
  return isSpoilt ? sort : undefined;
}

/** What arrives of it when the connection ends in the middle: with an error, or as if that were all. */
export function halfOf(content: Buffer, isSaid: boolean): Readable {
  const half = content.subarray(0, Math.floor(content.length / 2));
  if (!isSaid) return Readable.from([half]);
  return Readable.from(
    (function* () {
      yield half;
      throw new Error('The connection was reset.');
    })(),
  );
}
