import { Worker } from 'node:worker_threads';
import type { CountingAnswer, CountingOrder, CountingRun } from './counting-messages.ts';

/** The thread that counts many people; it is started when there are many, and ends when there have been none for a while. */
export interface CountingThread {
  readonly run: (run: CountingRun) => void;
  readonly isRunning: () => boolean;
  /** Ends it, in the middle of a run too: what it has counted is kept, and the rest still waits. */
  readonly end: () => Promise<void>;
}

/** It needs neither the preload nor the network. */
const EXEC_ARGV = ['--disable-warning=ExperimentalWarning'];

/** Rows are read again and again, so little of what was read need stay. */
const MOST_MEGABYTES = 96;

const IDLE_MILLISECONDS = 120_000;

export function createCountingThread(
  order: CountingOrder,
  onFault: (fault: unknown) => void,
): CountingThread {
  let worker: Worker | undefined;
  let isRunning = false;
  let idle: NodeJS.Timeout | undefined;

  async function end(): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    isRunning = false;
    await ending?.terminate();
  }

  function start(): Worker {
    const started = new Worker(new URL('./counting-worker.ts', import.meta.url), {
      workerData: order,
      execArgv: EXEC_ARGV,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    started.unref();
    started.on('message', (answer: CountingAnswer) => {
      if (answer !== 'done' || started !== worker) return;
      isRunning = false;
      idle = setTimeout(() => void end(), IDLE_MILLISECONDS).unref();
    });
    started.on('error', onFault);
    started.on('exit', () => {
      if (started !== worker) return;
      worker = undefined;
      isRunning = false;
    });
    return started;
  }

  return {
    isRunning: () => isRunning,
    run(run) {
      clearTimeout(idle);
      isRunning = true;
      worker ??= start();
      worker.postMessage(run);
    },
    end,
  };
}
