import { zipSync } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

/** The earliest day a zip can say: the same files always make the same archive. */
const EARLIEST = new Date(1980, 0, 1);

/** A zip of a few small files. */
export const zipOf = (entries: readonly ZipEntry[]): Uint8Array =>
  zipSync(Object.fromEntries(entries.map(({ name, content }) => [name, content])), { mtime: EARLIEST });
