import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Arrived } from '../../replica/snapshot/let-arrive.ts';
import type { Settings } from '../config/settings.ts';

/** One name for good, so that each takes the place of the one before, however that was packed. */
export const SNAPSHOT_BLOB = 'replica.sqlite.gz';

type ArrivalSettings = Pick<Settings, 'dataDirectory' | 'tenantId' | 'storageConnectionString'>;

/** What the thread that brings a snapshot is started with. */
export interface ArrivalOrder extends Pick<Settings, 'tenantId' | 'storageConnectionString'> {
  /** Of the local file. */
  readonly path: string;
  /** Undefined while it is not known. */
  readonly fingerprint: string | undefined;
}

/** A snapshot on its way. */
export interface Arrival {
  readonly arrived: Promise<Arrived>;
  /** Nobody waits for it any more. */
  readonly leave: () => Promise<void>;
}

export const localFilePath = ({ dataDirectory }: Pick<Settings, 'dataDirectory'>): string =>
  path.join(dataDirectory, 'replica.sqlite');

/** Begins to bring a snapshot on a thread of its own, so that the product is loaded meanwhile. */
export function beginArrival(settings: ArrivalSettings, fingerprint?: string): Arrival {
  const { tenantId, storageConnectionString } = settings;
  const workerData: ArrivalOrder = {
    tenantId,
    storageConnectionString,
    path: localFilePath(settings),
    fingerprint,
  };
  const worker = new Worker(new URL('./arrival-worker.ts', import.meta.url), { workerData });
  const ended = once(worker, 'exit').then((): Arrived => ({
    hasArrived: false,
    why: 'storage-does-not-answer',
  }));
  const told = once(worker, 'message').then(([arrived]) => arrived as Arrived);
  const failed = (fault: unknown): Arrived => ({ hasArrived: false, why: 'storage-does-not-answer', fault });
  return {
    arrived: Promise.race([told, ended]).catch(failed),
    async leave() {
      await worker.terminate();
    },
  };
}

/** Where there is no local file yet. Whether one that there is can be used is not known before the product is loaded. */
export const beginArrivalWhereMissing = (settings: ArrivalSettings): Arrival | undefined =>
  existsSync(localFilePath(settings)) ? undefined : beginArrival(settings);
