import type { Unzipped } from 'fflate';
import type { MadeArchive } from '../../../contract/archives.ts';

/** The files of an archive as one. Its entries have no time of day, so that the same files are the same bytes. */
export async function archiveZip(
  { files }: Pick<MadeArchive, 'files'>,
  evidence: readonly { readonly name: string; readonly blob: Blob }[],
): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate');
  const bytes = await Promise.all(
    evidence.map(async ({ name, blob }) => [name, new Uint8Array(await blob.arrayBuffer())] as const),
  );
  const packed = zipSync(
    Object.fromEntries([...files.map(({ name, text }) => [name, strToU8(text)] as const), ...bytes]),
    {
      mtime: '1980-01-01',
    },
  );
  return new Blob([packed], { type: 'application/zip' });
}

/** Of a file of an archive, unpacked: what says that it is larger is left packed, and so counts as missing. */
const LARGEST_UNPACKED_BYTES = 50_000_000;

/** Rejects what is no zip file, or one that is cut off. */
export async function filesInZip(file: Blob): Promise<Unzipped> {
  const { unzipSync } = await import('fflate');
  return unzipSync(new Uint8Array(await file.arrayBuffer()), {
    filter: ({ originalSize }) => originalSize <= LARGEST_UNPACKED_BYTES,
  });
}

/** SHA-256, in hexadecimals. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
