/** Brings a snapshot while the thread that started it loads the product; it imports little, so that it begins at once. */
import { parentPort, workerData } from 'node:worker_threads';
import { connectBlobs } from '../../blobs/blob-container.ts';
import { blobSnapshots } from '../../blobs/blob-snapshots.ts';
import { letSnapshotArrive } from '../../replica/snapshot/let-arrive.ts';
import type { ArrivalOrder } from './arrival.ts';
import { SNAPSHOT_BLOB } from './arrival.ts';

const { storageConnectionString, ...order } = workerData as ArrivalOrder;
const blobs = connectBlobs({ connectionString: storageConnectionString });
const arrived = await letSnapshotArrive({ ...order, snapshots: blobSnapshots(blobs, SNAPSHOT_BLOB) });

/** What a library throws may hold what no other thread can be told: requests, and functions. */
function toldFault(fault: unknown): Error {
  const { name, message, stack } = fault instanceof Error ? fault : new Error(typeof fault);
  return Object.assign(new Error(message), { name, stack });
}

parentPort?.postMessage(
  arrived.hasArrived || arrived.fault === undefined
    ? arrived
    : { ...arrived, fault: toldFault(arrived.fault) },
);
