/**
 * Builds a new file of the replica away from the thread that serves people. Pages come from the main thread, which
 * alone speaks to Microsoft: the throttle gate and the tokens are there. Each message is answered once it is done.
 */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { BuildMessage, BuildOrder } from './build-messages.ts';
import { deleteFile, openFile } from './open-file.ts';
import { createRowStore } from './row-store.ts';

const { path, currentPath, fingerprint, lists } = workerData as BuildOrder;

function copyCurrent(): void {
  deleteFile(path);
  const current = new DatabaseSync(currentPath, { readOnly: true });
  current.prepare('VACUUM INTO ?').run(path);
  current.close();
}

copyCurrent();
const db = openFile(path, fingerprint);
const rows = createRowStore(db);
for (const list of lists) rows.empty(list);

parentPort?.on('message', (message: BuildMessage) => {
  if (message.kind === 'page') rows.applyPage(message.list, message.items, message.position);
  else db.close();
  parentPort?.postMessage('done');
  if (message.kind === 'finish') parentPort?.close();
});
parentPort?.postMessage('done');
