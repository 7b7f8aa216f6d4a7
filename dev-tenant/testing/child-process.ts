/** Starts Node children for tests, as the product is started in development. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const preloadPath = join(import.meta.dirname, '..', 'tls-preload.cjs');

export interface ChildResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const giveUpAfterMilliseconds = 300_000;

/** This process's environment without what jest, a proxy or an earlier preload put there. */
const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NODE_ENV|NODE_OPTIONS|TLS_MAP|TLS_CA_FILE|DEV_TENANT_CONFIG|.*_proxy)$/i.test(name),
    ),
  );

const collect = (child: ChildProcess) => {
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (output.stderr += String(chunk)));
  return output;
};

export const spawnNode = (nodeArguments: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [...nodeArguments], {
    env: { ...cleanEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

/** Runs to the end. */
export const runNode = async (
  nodeArguments: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<ChildResult> => {
  const child = spawnNode(nodeArguments, environment);
  const output = collect(child);
  const timer = setTimeout(() => child.kill('SIGKILL'), giveUpAfterMilliseconds);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { code, ...output };
};

/**
 * Resolves to the first message the child sends; rejects with what it printed when it ends before, or is silent for so many
 * milliseconds.
 */
export const firstMessage = (
  child: ChildProcess,
  giveUpAfter: number = giveUpAfterMilliseconds,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const output = collect(child);
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The child sent nothing. ${output.stdout}${output.stderr}`));
    }, giveUpAfter);
    child.once('message', (message) => {
      clearTimeout(timer);
      resolve(message);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`The child ended with ${code}. ${output.stdout}${output.stderr}`));
    });
  });

export const endChild = async (child: ChildProcess | undefined): Promise<void> => {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
};
