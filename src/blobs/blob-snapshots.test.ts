import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { memorySnapshots } from '../../tests/fakes/memory-snapshots.ts';
import type { RunningAzurite } from '../../tests/support/start-azurite.ts';
import { startAzurite } from '../../tests/support/start-azurite.ts';
import type { Snapshots } from '../ports/snapshots.ts';
import type { Blobs } from './blob-container.ts';
import { connectBlobs } from './blob-container.ts';
import { blobSnapshots } from './blob-snapshots.ts';

const NAME = 'replica.sqlite.gz';
const FACTS = { tenantId: 'tenant', fingerprint: 'a fingerprint', takenAt: '2026-03-31T09:00:00.000Z' };
/** More than one block, and not to be compressed to nothing. */
const CONTENT = Buffer.from(Array.from({ length: 600_000 }, (_, index) => (index * 2_654_435_761) % 251));

let azurite: RunningAzurite;
let folder: string;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
  writeFileSync(join(folder, 'here'), CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let named = 0;
const aContainer = (): Blobs =>
  connectBlobs({ connectionString: azurite.connectionString, container: `snapshot-${(named += 1)}` });

const bring = async (snapshots: Snapshots) => (await snapshots.newest())?.bring(join(folder, 'there'));

describe.each<[string, () => Snapshots]>([
  ['in a blob', () => blobSnapshots(aContainer(), NAME)],
  ['in memory', memorySnapshots],
])('a snapshot %s', (_where, connect) => {
  it('is brought as it was kept, and says what it is before', async () => {
    const snapshots = connect();
    expect(await snapshots.newest()).toBeUndefined();
    await snapshots.keep(join(folder, 'here'), FACTS);
    expect((await snapshots.newest())?.facts).toMatchObject({ ...FACTS, bytes: CONTENT.length });
    expect(await bring(snapshots)).toBeUndefined();
    expect(readFileSync(join(folder, 'there')).equals(CONTENT)).toBe(true);
  });

  it('is the newest alone', async () => {
    const snapshots = connect();
    await snapshots.keep(join(folder, 'here'), FACTS);
    writeFileSync(join(folder, 'here'), 'later');
    await snapshots.keep(join(folder, 'here'), { ...FACTS, takenAt: '2026-03-31T10:00:00.000Z' });
    await bring(snapshots);
    expect(readFileSync(join(folder, 'there'), 'utf8')).toBe('later');
  });
});

it('a snapshot that could not be kept leaves no file open: a deleted one takes room on the disk until it is closed', async () => {
  let taken: Readable | undefined;
  const container = {
    createIfNotExists: () => Promise.resolve(),
    getBlockBlobClient: () => ({
      uploadStream(stream: Readable) {
        taken = stream;
        return Promise.reject(new Error('The storage does not answer.'));
      },
    }),
  } as unknown as Blobs['container'];
  const blobs: Blobs = { container, ask: (work) => work(new AbortController().signal) };
  await expect(blobSnapshots(blobs, NAME).keep(join(folder, 'here'), FACTS)).rejects.toThrow(
    'does not answer',
  );
  expect(taken?.destroyed).toBe(true);
  expect(readdirSync(folder)).toEqual(['here']);
});

describe('a snapshot that is not as it was kept is told from one that is', () => {
  /** What is in the blob goes through `spoil`; what it says of itself stays. */
  async function spoiled(spoil: (packed: Buffer) => Buffer) {
    const blobs = aContainer();
    const snapshots = blobSnapshots(blobs, NAME);
    await snapshots.keep(join(folder, 'here'), FACTS);
    const blob = blobs.container.getBlockBlobClient(NAME);
    const { metadata } = await blob.getProperties();
    const packed = spoil(await blob.downloadToBuffer());
    await blob.upload(packed, packed.length, metadata ? { metadata } : {});
    return bring(snapshots);
  }

  it.each<[string, (packed: Buffer) => Buffer, string]>([
    ['cut off in the middle', (packed) => packed.subarray(0, packed.length / 2), 'cut-off'],
    [
      'cut off, and well packed',
      (packed) => zstdCompressSync(zstdDecompressSync(packed).subarray(0, 100_000)),
      'cut-off',
    ],
    ['empty', () => Buffer.alloc(0), 'cut-off'],
    ['not packed at all', () => CONTENT, 'cut-off'],
    [
      'of the same length with another content',
      () => zstdCompressSync(Buffer.alloc(CONTENT.length)),
      'altered',
    ],
    ['of the same content with something behind it', (packed) => Buffer.concat([packed, packed]), 'altered'],
    ['longer than it says', () => zstdCompressSync(Buffer.concat([CONTENT, CONTENT])), 'altered'],
  ])('%s', async (_what, spoil, flaw) => {
    expect(await spoiled(spoil)).toBe(flaw);
  });

  it('exchanged for another between its facts and its content', async () => {
    const snapshots = blobSnapshots(aContainer(), NAME);
    await snapshots.keep(join(folder, 'here'), FACTS);
    const first = await snapshots.newest();
    await snapshots.keep(join(folder, 'here'), FACTS);
    expect(await first?.bring(join(folder, 'there'))).toBe('altered');
  });

  it('packed as an earlier release did', async () => {
    const blobs = aContainer();
    await blobs.container.create();
    const packed = gzipSync(CONTENT);
    const sha256 = createHash('sha256').update(CONTENT).digest('hex');
    const metadata = {
      tenantid: 'tenant',
      fingerprint: 'a fingerprint',
      sha256,
      bytes: String(CONTENT.length),
      takenat: FACTS.takenAt,
    };
    await blobs.container.getBlockBlobClient(NAME).upload(packed, packed.length, { metadata });
    expect(await bring(blobSnapshots(blobs, NAME))).toBe('packed-otherwise');
  });

  it('of which nothing is said', async () => {
    const blobs = aContainer();
    await blobs.container.create();
    await blobs.container.getBlockBlobClient(NAME).upload('x', 1, { metadata: { bytes: '1' } });
    expect(await blobSnapshots(blobs, NAME).newest()).toBeUndefined();
  });
});
