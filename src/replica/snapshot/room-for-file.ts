import { statfsSync } from 'node:fs';

/** For what is written while the file is used, as a share of it and at least. */
const ROOM_SHARE = 0.5;
const LEAST_ROOM_BYTES = 20 * 2 ** 20;

/** Bytes that may be written into a folder. */
export function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** What a file of that size needs on a disk. */
export const roomFor = (bytes: number): number => bytes + Math.max(bytes * ROOM_SHARE, LEAST_ROOM_BYTES);
