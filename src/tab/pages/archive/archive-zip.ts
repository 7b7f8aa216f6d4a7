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

export type ArchiveFiles = Unzipped;

/** Of the zip file: a record is text, and its certificates are ten megabytes each at most. */
export const LARGEST_MEGABYTES = 200;

const BYTES_OF_A_MEGABYTE = 1_000_000;
/** Of all its files, unpacked: a small file may say that it holds very much. */
const LARGEST_UNPACKED_BYTES = 300 * BYTES_OF_A_MEGABYTE;
const MOST_FILES = 2000;

export type Opened =
  | { readonly is: 'files'; readonly files: ArchiveFiles }
  /** `no-zip`: or one that is cut off; `bomb`: more than any archive holds. */
  | { readonly is: 'too-large' | 'no-zip' | 'bomb' };

/** Opens a zip file that somebody chose. What it says of itself is added up before any of it is unpacked. */
export async function openZip(file: Blob): Promise<Opened> {
  if (file.size > LARGEST_MEGABYTES * BYTES_OF_A_MEGABYTE) return { is: 'too-large' };
  const { unzipSync } = await import('fflate');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let [count, unpacked] = [0, 0];
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        count += 1;
        unpacked += originalSize;
        return false;
      },
    });
    if (count > MOST_FILES || unpacked > LARGEST_UNPACKED_BYTES) return { is: 'bomb' };
    return { is: 'files', files: unzipSync(bytes) };
  } catch {
    return { is: 'no-zip' };
  }
}

/** SHA-256, in hexadecimals. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
