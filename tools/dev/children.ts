import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A process of ours that could not start, or ended when it should not have. */
export class ChildFault extends Error {
  override name = 'ChildFault';
}

export interface ChildPlan {
  readonly name: string;
  /** TypeScript file to run. */
  readonly file: string;
  readonly arguments?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly execArguments?: readonly string[];
}

export interface Children {
  /** Starts a process and waits for its `{ type: 'ready' }`. */
  start(plan: ChildPlan): Promise<void>;
  /** Runs a process to its end. */
  run(plan: ChildPlan): Promise<void>;
  /** Ends every process; resolves once all are gone. */
  end(): Promise<void>;
}

const SECONDS_TO_BE_READY = 60;
const MILLISECONDS_TO_END = 3000;
const LINES_SHOWN = 12;

/** Variables that would send loopback traffic to a proxy, and with it past the TLS preload. */
const PROXY_VARIABLE = /^(https?|all|no)_proxy$/i;

/**
 * Starts the processes of `npm start`. Each writes to a log of its own and ends by itself when this process goes: the
 * channel between them closes.
 */
export function createChildren(logDirectory: string, onUnexpectedEnd: (fault: ChildFault) => void): Children {
  fs.mkdirSync(logDirectory, { recursive: true });
  const running = new Map<string, ChildProcess>();
  let isEnding = false;

  const launch = ({ name, file, environment, execArguments = [], ...plan }: ChildPlan): ChildProcess => {
    const log = fs.openSync(path.join(logDirectory, `${name}.log`), 'w');
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(([key]) => !PROXY_VARIABLE.test(key)),
    );
    const child = fork(file, [...(plan.arguments ?? [])], {
      execArgv: ['--disable-warning=ExperimentalWarning', ...execArguments],
      env: { ...inherited, ...environment },
      stdio: ['ignore', log, log, 'ipc'],
    });
    fs.closeSync(log);
    running.set(name, child);
    child.once('exit', () => running.delete(name));
    return child;
  };

  const fault = (name: string, what: string) => {
    const file = path.join(logDirectory, `${name}.log`);
    const tail = fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
    return new ChildFault(`${name} ${what}. Its log, ${file}, ends:\n${tail}`);
  };

  return {
    start: (plan) =>
      new Promise((resolve, reject) => {
        const child = launch(plan);
        let isReady = false;
        const timer = setTimeout(
          () => reject(fault(plan.name, `was not ready after ${SECONDS_TO_BE_READY} seconds`)),
          SECONDS_TO_BE_READY * 1000,
        );
        child.on('message', (told: unknown) => {
          if (typeof told !== 'object' || told === null || !('type' in told) || told.type !== 'ready') return;
          isReady = true;
          clearTimeout(timer);
          resolve();
        });
        child.once('exit', (code) => {
          clearTimeout(timer);
          if (isEnding) return;
          const ended = fault(plan.name, `ended with code ${code ?? 'none'}`);
          if (isReady) onUnexpectedEnd(ended);
          else reject(ended);
        });
      }),
    run: (plan) =>
      new Promise((resolve, reject) => {
        launch(plan).once('exit', (code) => {
          if (code === 0 || isEnding) resolve();
          else reject(fault(plan.name, `ended with code ${code ?? 'none'}`));
        });
      }),
    end: async () => {
      isEnding = true;
      await Promise.all([...running.values()].map(endChild));
    },
  };
}

function endChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), MILLISECONDS_TO_END);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
