import { Worker } from 'node:worker_threads';
import type { WhatIf } from '../../domain/what-if/compare-standings.ts';
import type { Progress } from '../../ports/moves.ts';
import type {
  AskedMoves,
  JudgingAnswer,
  JudgingMoment,
  JudgingOrder,
  JudgingTask,
} from './judging-messages.ts';

/** The thread that judges many people; it is started when there are many, and ends when there have been none for a while. */
export interface JudgingThread {
  /** Counts all that wait. */
  readonly count: (moment: JudgingMoment) => void;
  readonly isCounting: () => boolean;
  /** Rejects where the thread ends before it is done. */
  readonly moves: (asked: AskedMoves, moment: JudgingMoment) => Promise<WhatIf | undefined>;
  readonly progress: (policyId: string) => Progress | undefined;
  /** Ends it, in the middle of its work too: what it has counted is kept, and the rest still waits. */
  readonly end: () => Promise<void>;
}

/** It needs neither the preload nor the network. */
const EXEC_ARGV = ['--disable-warning=ExperimentalWarning'];

/** Rows are read again and again, so little of what was read need stay. */
const MOST_MEGABYTES = 128;

const IDLE_MILLISECONDS = 120_000;

interface Awaited {
  readonly policyId: string;
  readonly promise: Promise<WhatIf | undefined>;
  readonly resolve: (whatIf: WhatIf | undefined) => void;
  readonly reject: (fault: Error) => void;
  progress: Progress;
}

const keyOf = ({ versionKey, eTag, inPostOn }: AskedMoves): string => [versionKey, eTag, inPostOn].join(' ');

export function createJudgingThread(order: JudgingOrder, onFault: (fault: unknown) => void): JudgingThread {
  let worker: Worker | undefined;
  let isCounting = false;
  let idle: NodeJS.Timeout | undefined;
  const awaited = new Map<string, Awaited>();

  function leaveUndone(): void {
    isCounting = false;
    for (const { reject } of awaited.values()) reject(new Error('The thread that judges people ended.'));
    awaited.clear();
  }

  async function end(): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    leaveUndone();
    await ending?.terminate();
  }

  function restWhenIdle(): void {
    clearTimeout(idle);
    if (!isCounting && awaited.size === 0) idle = setTimeout(() => void end(), IDLE_MILLISECONDS).unref();
  }

  function hear(answer: JudgingAnswer): void {
    if (answer.kind === 'counted') {
      isCounting = false;
      restWhenIdle();
      return;
    }
    const waiting = awaited.get(keyOf(answer.asked));
    if (!waiting) return;
    if (answer.kind === 'progress') {
      waiting.progress = answer.progress;
      return;
    }
    awaited.delete(keyOf(answer.asked));
    waiting.resolve(answer.whatIf);
    restWhenIdle();
  }

  function start(): Worker {
    const started = new Worker(new URL('./judging-worker.ts', import.meta.url), {
      workerData: order,
      execArgv: EXEC_ARGV,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    started.unref();
    started.on('message', (answer: JudgingAnswer) => {
      if (started === worker) hear(answer);
    });
    started.on('error', onFault);
    started.on('exit', () => {
      if (started !== worker) return;
      worker = undefined;
      leaveUndone();
    });
    return started;
  }

  function send(task: JudgingTask): void {
    clearTimeout(idle);
    worker ??= start();
    worker.postMessage(task);
  }

  return {
    isCounting: () => isCounting,
    count(moment) {
      isCounting = true;
      send({ kind: 'count', ...moment });
    },
    moves(asked, moment) {
      const already = awaited.get(keyOf(asked));
      if (already) return already.promise;
      const fresh = Promise.withResolvers<WhatIf | undefined>();
      awaited.set(keyOf(asked), { ...fresh, policyId: asked.policyId, progress: { done: 0, of: 0 } });
      send({ kind: 'moves', ...asked, ...moment });
      return fresh.promise;
    },
    progress: (policyId) => [...awaited.values()].find((each) => each.policyId === policyId)?.progress,
    end,
  };
}
