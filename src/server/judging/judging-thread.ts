import { Worker } from 'node:worker_threads';
import type { WhatIf } from '../../domain/what-if/compare-standings.ts';
import type { NotWorkedOut, Progress } from '../../ports/moves.ts';
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
  /**
   * Rejects where the thread ends before it is done; undefined where the version is gone. It is stopped once all who wait for
   * it have given up.
   */
  readonly moves: (
    asked: AskedMoves,
    moment: JudgingMoment,
    givenUp?: Promise<unknown>,
  ) => Promise<WhatIf | NotWorkedOut | undefined>;
  readonly progress: (policyId: string) => Progress | undefined;
  /** Ends it, in the middle of its work too: what it has counted is kept, and the rest still waits. */
  readonly end: () => Promise<void>;
}

/** It needs neither the preload nor the network. */
const EXEC_ARGV = ['--disable-warning=ExperimentalWarning'];

/** Rows are read again and again, so little of what was read need stay. */
const MOST_MEGABYTES = 128;

const IDLE_MILLISECONDS = 120_000;

/** One after the other they are worked out: whoever came after these would look at a bar that does not move. */
export const MOST_AWAITED = 4;

interface Awaited {
  readonly key: string;
  readonly policyId: string;
  readonly givenUp: SharedArrayBuffer;
  readonly promise: Promise<WhatIf | undefined>;
  readonly resolve: (whatIf: WhatIf | undefined) => void;
  readonly reject: (fault: Error) => void;
  progress: Progress;
  /** How many wait for it. */
  askers: number;
}

const keyOf = ({ versionKey, eTag, inPostOn }: AskedMoves): string => [versionKey, eTag, inPostOn].join(' ');

interface Heard {
  readonly onFault: (fault: unknown) => void;
  /** Told of each who could not be counted. */
  readonly onNotCounted: (oid: string, fault: unknown) => void;
}

export function createJudgingThread(order: JudgingOrder, { onFault, onNotCounted }: Heard): JudgingThread {
  let worker: Worker | undefined;
  let isCounting = false;
  let idle: NodeJS.Timeout | undefined;
  /** By the numbers of their tasks. */
  const awaited = new Map<number, Awaited>();
  let tasks = 0;

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
    if (answer.kind === 'not-counted') {
      onNotCounted(answer.oid, answer.fault);
      return;
    }
    if (answer.kind === 'counted') {
      isCounting = false;
      restWhenIdle();
      return;
    }
    const waiting = awaited.get(answer.number);
    if (answer.kind === 'progress') {
      if (waiting) waiting.progress = answer.progress;
      return;
    }
    awaited.delete(answer.number);
    waiting?.resolve(answer.whatIf);
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

  function begin(key: string, asked: AskedMoves, moment: JudgingMoment): number {
    tasks += 1;
    const number = tasks;
    const givenUp = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const { policyId } = asked;
    const fresh = Promise.withResolvers<WhatIf | undefined>();
    awaited.set(number, { ...fresh, key, policyId, givenUp, progress: { done: 0, of: 0 }, askers: 0 });
    send({ kind: 'moves', number, givenUp, ...asked, ...moment });
    return number;
  }

  function leave(number: number): void {
    const work = awaited.get(number);
    if (!work) return;
    work.askers -= 1;
    if (work.askers > 0) return;
    Atomics.store(new Int32Array(work.givenUp), 0, 1);
    awaited.delete(number);
  }

  return {
    isCounting: () => isCounting,
    count(moment) {
      isCounting = true;
      send({ kind: 'count', ...moment });
    },
    moves(asked, moment, givenUp) {
      const key = keyOf(asked);
      const shared = [...awaited].find(([, work]) => work.key === key)?.[0];
      if (shared === undefined && awaited.size >= MOST_AWAITED) return Promise.resolve('too-many-wait');
      const number = shared ?? begin(key, asked, moment);
      const work = awaited.get(number);
      if (!work) throw new Error('What was just begun is not awaited.');
      work.askers += 1;
      if (!givenUp) return work.promise;
      const left = givenUp.then(() => {
        leave(number);
        return 'given-up' as const;
      });
      return Promise.race([work.promise, left]);
    },
    progress: (policyId) => [...awaited.values()].find((each) => each.policyId === policyId)?.progress,
    end,
  };
}
