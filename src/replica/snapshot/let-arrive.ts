/** Brings a snapshot before the product is loaded: this file and those that it needs are few. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SnapshotFacts, SnapshotFlaw, Snapshots } from '../../ports/snapshots.ts';
import { isDiskFull } from '../damage.ts';
import { deleteFile } from '../delete-file.ts';
import { freeBytesOf, roomFor } from './room-for-file.ts';

/** Why nothing lies beside the local file. */
type NotArrived =
  | 'there-is-none'
  | 'storage-does-not-answer'
  | 'of-another-tenant'
  | 'of-another-shape'
  | 'disk-too-full'
  | 'damaged'
  | SnapshotFlaw;

export type Arrived =
  | { readonly hasArrived: true; readonly facts: SnapshotFacts }
  | {
      readonly hasArrived: false;
      readonly why: NotArrived;
      /** What went wrong on the way. */
      readonly fault?: unknown;
    };

export interface ArrivalParts {
  readonly snapshots: Snapshots;
  /** Of the local file. */
  readonly path: string;
  readonly tenantId: string;
  /** Left out while it is not known: then what is of another shape is brought all the same. */
  readonly fingerprint?: string | undefined;
  /** Bytes that may be written into a folder; the disk's own when undefined. */
  readonly freeBytes?: (folder: string) => number;
}

/** Where a snapshot arrives, beside the local file. */
export const arrivingPath = (path: string): string => `${path}.arriving`;

/** Has SQLite look at each page. */
function isSound(path: string): boolean {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    return db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] === 'ok';
  } catch {
    return false;
  } finally {
    if (db?.isOpen) db.close();
  }
}

async function arriveAt(arriving: string, parts: ArrivalParts): Promise<Arrived> {
  const { snapshots, path, tenantId, fingerprint, freeBytes = freeBytesOf } = parts;
  const no = (why: NotArrived): Arrived => ({ hasArrived: false, why });
  const snapshot = await snapshots.newest();
  if (!snapshot) return no('there-is-none');
  const { facts } = snapshot;
  if (facts.tenantId !== tenantId) return no('of-another-tenant');
  if (fingerprint !== undefined && facts.fingerprint !== fingerprint) return no('of-another-shape');
  if (freeBytes(dirname(path)) < roomFor(facts.bytes)) return no('disk-too-full');
  const flaw = await snapshot.bring(arriving);
  if (flaw) return no(flaw);
  return isSound(arriving) ? { hasArrived: true, facts } : no('damaged');
}

/**
 * Writes the newest snapshot beside the local file, once it is known to be whole and of this tenant. Throws nothing; where
 * nothing has arrived nothing is left behind.
 */
export async function letSnapshotArrive(parts: ArrivalParts): Promise<Arrived> {
  const arriving = arrivingPath(parts.path);
  let arrived: Arrived;
  try {
    mkdirSync(dirname(parts.path), { recursive: true });
    arrived = await arriveAt(arriving, parts);
  } catch (fault) {
    const why = isDiskFull(fault) ? 'disk-too-full' : 'storage-does-not-answer';
    arrived = { hasArrived: false, why, fault };
  }
  if (!arrived.hasArrived) deleteFile(arriving);
  return arrived;
}
