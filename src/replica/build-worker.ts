/**
 * Builds a new file of the replica away from the thread that serves people. Pages come from the main thread, which
 * alone speaks to Microsoft: the throttle gate and the tokens are there. Each message is answered once it is done.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { BuildMessage, BuildOrder } from './build-messages.ts';
import { createFileBeingBuilt } from './file-being-built.ts';
import { lowerThreadPriority } from './thread-priority.ts';

lowerThreadPriority();

const file = createFileBeingBuilt(workerData as BuildOrder);

parentPort?.on('message', (message: BuildMessage) => {
  file.take(message);
  parentPort?.postMessage('done');
  if (message.kind === 'finish') parentPort?.close();
});
parentPort?.postMessage('done');
