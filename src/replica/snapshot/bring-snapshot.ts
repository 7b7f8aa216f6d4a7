import { existsSync, renameSync } from 'node:fs';
import { deleteFile } from '../delete-file.ts';
import type { ArrivalParts, Arrived } from './let-arrive.ts';
import { arrivingPath } from './let-arrive.ts';
import type { FileState } from './snapshot-file.ts';
import { stateOf } from './snapshot-file.ts';

/** Why the lists are read from the start all the same; the local file is left as it was. */
type WhyNot =
  'not-needed' | Extract<Arrived, { readonly hasArrived: false }>['why'] | Exclude<FileState, 'of-use'>;

export type Brought =
  | { readonly isBrought: true; readonly takenAt: string }
  | {
      readonly isBrought: false;
      readonly why: WhyNot;
      /** What went wrong on the way. */
      readonly fault?: unknown;
    };

export interface BringParts extends Pick<ArrivalParts, 'path'> {
  readonly fingerprint: string;
  /** Has a snapshot arrive, or waits for one that is on its way. */
  readonly arrive: () => Promise<Arrived>;
}

function take(parts: BringParts, arrived: Arrived): Brought {
  if (!arrived.hasArrived) {
    const { why, fault } = arrived;
    return { isBrought: false, why, ...(fault !== undefined && { fault }) };
  }
  const { path, fingerprint } = parts;
  const { facts } = arrived;
  const arriving = arrivingPath(path);
  try {
    const state = facts.fingerprint === fingerprint ? stateOf(arriving, fingerprint) : 'of-another-shape';
    if (state !== 'of-use') return { isBrought: false, why: state };
    deleteFile(path);
    renameSync(arriving, path);
    return { isBrought: true, takenAt: facts.takenAt };
  } finally {
    deleteFile(arriving);
  }
}

/**
 * Puts the newest snapshot where the local file is missing or of no use, once it is known to be whole and of these lists. To
 * be called before the file is opened; from its positions on the delta brings what changed since.
 */
export async function bringSnapshot(parts: BringParts): Promise<Brought> {
  const { path, fingerprint, arrive } = parts;
  if (existsSync(path) && stateOf(path, fingerprint) === 'of-use')
    return { isBrought: false, why: 'not-needed' };
  return take(parts, await arrive());
}
