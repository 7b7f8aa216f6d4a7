import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Snapshots } from '../../ports/snapshots.ts';
import { deleteFile } from '../delete-file.ts';
import { freeBytesOf, roomFor } from './room-for-file.ts';
import { copyFile } from './snapshot-file.ts';

export interface KeepParts {
  readonly snapshots: Snapshots;
  /** Of the local file. */
  readonly path: string;
  readonly fingerprint: string;
  readonly tenantId: string;
  /** Whether the local file has everything. */
  readonly isFilled: () => boolean;
  /** Whether hardly anybody waits to be counted: who begins with a copy counts whoever waits in it. */
  readonly isCounted: () => boolean;
  /** A number that is another after rows were written or read. */
  readonly changes: () => number;
  /** ISO instant, real time. */
  readonly now: () => string;
  /** Milliseconds that only go forward. */
  readonly monotonic: () => number;
  /** Bytes that may be written into a folder; the disk's own when undefined. */
  readonly freeBytes?: (folder: string) => number;
}

export type Kept = 'kept' | 'not-due' | 'disk-too-full';

const A_MINUTE_MILLISECONDS = 60_000;
const AT_MOST_EVERY_MILLISECONDS = 15 * A_MINUTE_MILLISECONDS;
/** Also where no row changed: a position grows old, and a directory of a day ago is believed by nobody. */
const AT_LEAST_EVERY_MILLISECONDS = 12 * 60 * A_MINUTE_MILLISECONDS;

/** Keeps a snapshot of the local file where rows changed since the last, at most every quarter of an hour. */
export function createSnapshotKeeper(parts: KeepParts): () => Promise<Kept> {
  const { snapshots, path, fingerprint, tenantId, isFilled, isCounted, changes, now, monotonic } = parts;
  const { freeBytes = freeBytesOf } = parts;
  let last: { readonly at: number; readonly changes: number } | undefined;
  let fullAt = Number.NEGATIVE_INFINITY;
  let uncountedSince: number | undefined;

  /** People are counted within a minute or so. Where they are not, a copy without their counts is better than none. */
  function isBeingCounted(): boolean {
    if (isCounted()) uncountedSince = undefined;
    else uncountedSince ??= monotonic();
    return uncountedSince !== undefined && monotonic() - uncountedSince < AT_MOST_EVERY_MILLISECONDS;
  }

  /** What an earlier process kept is as good as it is young. */
  async function isDue(): Promise<boolean> {
    if (monotonic() - fullAt < AT_MOST_EVERY_MILLISECONDS) return false;
    if (last) {
      const age = monotonic() - last.at;
      if (age < AT_MOST_EVERY_MILLISECONDS) return false;
      return changes() !== last.changes || age >= AT_LEAST_EVERY_MILLISECONDS;
    }
    const facts = (await snapshots.newest())?.facts;
    if (facts?.fingerprint !== fingerprint || facts.tenantId !== tenantId) return true;
    return Date.parse(now()) - Date.parse(facts.takenAt) >= AT_MOST_EVERY_MILLISECONDS;
  }

  return async () => {
    if (!isFilled() || isBeingCounted() || !(await isDue())) return 'not-due';
    if (freeBytes(dirname(path)) < roomFor(statSync(path).size)) {
      fullAt = monotonic();
      return 'disk-too-full';
    }
    const copy = `${path}.leaving`;
    const [at, changesThen, takenAt] = [monotonic(), changes(), now()];
    try {
      await copyFile(path, copy);
      await snapshots.keep(copy, { tenantId, fingerprint, takenAt });
    } finally {
      deleteFile(copy);
    }
    last = { at, changes: changesThen };
    return 'kept';
  };
}
