import { existsSync, mkdirSync, renameSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SnapshotFlaw, Snapshots } from '../../ports/snapshots.ts';
import { isDiskFull } from '../damage.ts';
import { deleteFile } from '../open-file.ts';
import type { FileState } from './snapshot-file.ts';
import { stateOf } from './snapshot-file.ts';

/** Why the lists are read from the start all the same; the local file is left as it was. */
export type WhyNot =
  | 'not-needed'
  | 'there-is-none'
  | 'storage-does-not-answer'
  | 'of-another-tenant'
  | 'disk-too-full'
  | SnapshotFlaw
  | Exclude<FileState, 'of-use'>;

export type Brought =
  | { readonly isBrought: true; readonly takenAt: string }
  | {
      readonly isBrought: false;
      readonly why: WhyNot;
      /** What went wrong on the way. */
      readonly fault?: unknown;
    };

export interface BringParts {
  readonly snapshots: Snapshots;
  /** Of the local file. */
  readonly path: string;
  readonly fingerprint: string;
  readonly tenantId: string;
  /** Bytes that may be written into a folder; the disk's own when undefined. */
  readonly freeBytes?: (folder: string) => number;
}

/** For what is written while the file is used, as a share of it and at least. */
const ROOM_SHARE = 0.5;
const LEAST_ROOM_BYTES = 20 * 2 ** 20;

export function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** What a file of that size needs on a disk. */
export const roomFor = (bytes: number): number => bytes + Math.max(bytes * ROOM_SHARE, LEAST_ROOM_BYTES);

async function bringInto(arriving: string, parts: BringParts): Promise<Brought> {
  const { snapshots, path, fingerprint, tenantId, freeBytes = freeBytesOf } = parts;
  const no = (why: WhyNot): Brought => ({ isBrought: false, why });
  const snapshot = await snapshots.newest();
  if (!snapshot) return no('there-is-none');
  const { facts } = snapshot;
  if (facts.tenantId !== tenantId) return no('of-another-tenant');
  if (facts.fingerprint !== fingerprint) return no('of-another-shape');
  if (freeBytes(dirname(path)) < roomFor(facts.bytes)) return no('disk-too-full');
  const flaw = await snapshot.bring(arriving);
  if (flaw) return no(flaw);
  const state = stateOf(arriving, fingerprint, true);
  if (state !== 'of-use') return no(state);
  deleteFile(path);
  renameSync(arriving, path);
  return { isBrought: true, takenAt: facts.takenAt };
}

/**
 * Puts the newest snapshot where the local file is missing or of no use, once it is known to be whole and of these lists. To
 * be called before the file is opened; from its positions on the delta brings what changed since. Throws nothing.
 */
export async function bringSnapshot(parts: BringParts): Promise<Brought> {
  const { path, fingerprint } = parts;
  if (existsSync(path) && stateOf(path, fingerprint, false) === 'of-use')
    return { isBrought: false, why: 'not-needed' };
  const arriving = `${path}.arriving`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    return await bringInto(arriving, parts);
  } catch (fault) {
    return { isBrought: false, why: isDiskFull(fault) ? 'disk-too-full' : 'storage-does-not-answer', fault };
  } finally {
    deleteFile(arriving);
  }
}
