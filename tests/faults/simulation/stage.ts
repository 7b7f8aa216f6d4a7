import { AsyncLocalStorage } from 'node:async_hooks';
import { oneOf } from './random.ts';
import type { Random } from './random.ts';

/** What a process that was killed gets from everything it still asks. */
class Killed extends Error {
  override readonly name = 'Killed';
}

/** A server as the operating system sees it. */
export interface Process {
  readonly name: string;
  isDead: boolean;
  /** It is not run: what it asked is answered later. */
  isPaused: boolean;
  /** What the system does with its open files. */
  onKilled: () => void;
}

export interface Task {
  readonly process: Process;
  readonly name: string;
  isDone: boolean;
  calls: number;
  /** What it does with files is done by other threads, and waited for as long as that takes; it waits for no other task. */
  readonly usesDisk: boolean;
}

export const aProcess = (name: string): Process => ({
  name,
  isDead: false,
  isPaused: false,
  onKilled: () => undefined,
});

interface Waiting {
  readonly process: Process;
  readonly task: Task | undefined;
  readonly what: string;
  readonly work: () => Promise<unknown>;
  readonly answered: (value: unknown) => void;
  readonly failed: (reason: unknown) => void;
}

export type Fate = 'answered' | 'killed-before' | 'killed-after';

const MOST_TURNS = 60;
/** Some seconds: a disk that is slower fails the run. */
const MOST_TURNS_FOR_DISK = 500_000;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Where everything happens one thing at a time, in an order that chance decides: a call to the world outside waits until it is
 * picked, and the next is picked only once whoever got the answer has come to rest. So the same seed gives the same run.
 */
export function createStage(random: Random, startsAt: string) {
  let milliseconds = Date.parse(startsAt);
  const waiting: Waiting[] = [];
  let tellTime: (seconds: number) => void = () => undefined;
  let tasks: Task[] = [];
  const current = new AsyncLocalStorage<Task>();

  function advance(seconds: number): void {
    milliseconds += seconds * 1000;
    tellTime(seconds);
  }

  /**
   * Until each task waits for the world, or has waited so long for another task that it must be that. Nothing else is waited
   * for: no timer, and another thread only by a task that uses the disk.
   */
  async function rest(): Promise<void> {
    for (let turns = 0; turns < MOST_TURNS_FOR_DISK; turns += 1) {
      await turn();
      tasks = tasks.filter(({ isDone }) => !isDone);
      const busy = tasks.filter(({ calls }) => calls === 0);
      if (busy.length === 0 || (turns >= MOST_TURNS && !busy.some(({ usesDisk }) => usesDisk))) return;
    }
    throw new Error('The disk is too slow for a simulation.');
  }

  const ready = (of?: Process) =>
    waiting.filter(({ process }) => !process.isPaused && (of === undefined || process === of));

  function take(index: number): Waiting {
    const [taken] = waiting.splice(index, 1);
    if (!taken) throw new Error('Nothing waits.');
    if (taken.task) taken.task.calls -= 1;
    return taken;
  }

  async function kill(process: Process): Promise<void> {
    if (process.isDead) return;
    process.isDead = true;
    process.onKilled();
    for (let index = waiting.length - 1; index >= 0; index -= 1)
      if (waiting[index]?.process === process) take(index).failed(new Killed());
    await rest();
  }

  /** Answers one of the calls that wait, of that process where one is named. */
  async function step(fateOf: (what: string) => Fate, of?: Process): Promise<void> {
    const { process, work, what, answered, failed } = take(waiting.indexOf(oneOf(random, ready(of))));
    const fate = fateOf(what);
    if (fate !== 'killed-before') {
      const outcome = await work().then(
        (value) => () => answered(value),
        (reason: unknown) => () => failed(reason),
      );
      if (fate === 'answered') {
        outcome();
        await rest();
        return;
      }
    }
    failed(new Killed());
    await kill(process);
  }

  return {
    now: () => milliseconds,
    advance,
    /** Whose clock goes with this one. */
    onAdvance(tell: (seconds: number) => void) {
      tellTime = tell;
    },
    /** Does something outside of the process, when its turn comes. */
    call<Value>(process: Process, what: string, work: () => Promise<Value>): Promise<Value> {
      if (process.isDead) return Promise.reject(new Killed());
      const task = current.getStore();
      if (task) task.calls += 1;
      return new Promise<Value>((resolve, reject) => {
        // What is answered is what `work` gave.
        waiting.push({
          process,
          task,
          what,
          work,
          answered: resolve as (value: unknown) => void,
          failed: reject,
        });
      });
    },
    /** Begins something in a process; `onEnd` is told how it ended, unless the process is dead. */
    async start<Value>(
      process: Process,
      { name, usesDisk = false }: { readonly name: string; readonly usesDisk?: boolean },
      work: () => Promise<Value>,
      onEnd: (end: { readonly value: Value } | { readonly fault: unknown }) => void = () => undefined,
    ): Promise<void> {
      const task: Task = { process, name, isDone: false, calls: 0, usesDisk };
      tasks.push(task);
      void current
        .run(task, async () => work())
        .then(
          (value) => ({ value }),
          (fault: unknown) => ({ fault }),
        )
        .then((end) => {
          task.isDone = true;
          if (!process.isDead) onEnd(end);
        });
      await rest();
    },
    isRunning: (process: Process, name: string) =>
      tasks.some((task) => task.process === process && task.name === name && !task.isDone),
    isBusy: (process: Process) => tasks.some((task) => task.process === process && !task.isDone),
    callsWaiting: (of?: Process) => ready(of).length,
    /** Whose code runs; undefined for what is outside of every process. */
    processNow: () => current.getStore()?.process,
    /** Does something in a process after a while, or later. Nobody waits for it. */
    after(process: Process, afterMilliseconds: number, work: () => void): void {
      const at = milliseconds + afterMilliseconds;
      const task = current.getStore();
      waiting.push({
        process,
        task: undefined,
        what: 'timer',
        work: () => {
          if (at > milliseconds) advance((at - milliseconds) / 1000);
          return Promise.resolve();
        },
        answered: () => (task ? current.run(task, work) : work()),
        failed: () => undefined,
      });
    },
    step,
    kill,
    /** Lets everything that is under way come to its end, undisturbed. */
    async finish(): Promise<void> {
      while (ready().length > 0) await step(() => 'answered');
      await rest();
    },
  };
}

export type Stage = ReturnType<typeof createStage>;
