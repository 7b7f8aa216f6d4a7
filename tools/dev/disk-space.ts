import fs from 'node:fs';

/** What the demo, its logs and the tab's build need, with room to go on for some months. */
const NEEDED_MEGABYTES = 100;

/** One sentence when the disk under a folder is too full to start; undefined when it is not. */
export function lackOfSpace(
  folder: string,
  freeMegabytes: (folder: string) => number = megabytesFree,
): string | undefined {
  const free = Math.floor(freeMegabytes(folder));
  if (free >= NEEDED_MEGABYTES) return undefined;
  return `The disk under ${folder} has ${free} MB left and ${NEEDED_MEGABYTES} MB are needed: free some, or choose another folder with --data.`;
}

function megabytesFree(folder: string): number {
  const { bavail, bsize } = fs.statfsSync(folder);
  return (bavail * bsize) / 2 ** 20;
}
