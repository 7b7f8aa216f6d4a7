import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BuildMessage, BuildOrder } from './build-messages.ts';

/** A new file being built by a worker. Each step ends once the worker has done it. */
export interface Builder {
  send(message: BuildMessage): Promise<void>;
  /** Ends the worker, finished or not. */
  end(): Promise<void>;
}

/** The worker needs no options of the process: no preload, no network. */
const EXEC_ARGV = ['--disable-warning=ExperimentalWarning'];

export async function startBuilder(order: BuildOrder): Promise<Builder> {
  const worker = new Worker(new URL('./build-worker.ts', import.meta.url), {
    workerData: order,
    execArgv: EXEC_ARGV,
  });
  // `once` rejects when the worker reports an error; one that stops without a word must not be waited for for ever.
  const stopped = once(worker, 'exit').then(() => {
    throw new Error('The worker that builds the replica stopped.');
  });
  stopped.catch(() => undefined);
  const done = async () => {
    await Promise.race([once(worker, 'message'), stopped]);
  };
  await done();
  return {
    async send(message) {
      const answered = done();
      worker.postMessage(message);
      await answered;
    },
    async end() {
      await worker.terminate();
    },
  };
}
