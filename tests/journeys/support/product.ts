import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** The whole product as `npm start` runs it, on ports and with data of its own. */
export interface Product {
  readonly port: number;
  readonly dataDirectory: string;
  /** Everything it has printed so far. */
  readonly printed: () => string;
  readonly child: ChildProcess;
  /** Ends it as Ctrl+C would; resolves with the milliseconds that took. */
  end(): Promise<number>;
}

const root = path.join(import.meta.dirname, '../../..');
const PORTS_NEEDED = 6;
/** It ends what hangs: a machine that does other things too may need minutes. */
const SECONDS_TO_START = 600;

/** The first of `PORTS_NEEDED` ports in a row that nobody uses. */
export async function freePorts(): Promise<number> {
  for (let first = 20_000 + (process.pid % 20_000); first < 60_000; first += 10) {
    const ports = Array.from({ length: PORTS_NEEDED }, (_, index) => first + index);
    const areFree = await Promise.all(ports.map(isFree));
    if (areFree.every(Boolean)) return first;
  }
  throw new Error('No six free ports in a row.');
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

export async function startProduct(
  given: { readonly port?: number; readonly dataDirectory?: string; readonly words?: readonly string[] } = {},
): Promise<Product> {
  const port = given.port ?? (await freePorts());
  const dataDirectory = given.dataDirectory ?? fs.mkdtempSync(path.join(os.tmpdir(), 'cpd-journeys-'));
  const child = spawn(
    process.execPath,
    ['tools/launch.cjs', 'tools/dev/main.ts', '--data', dataDirectory, ...(given.words ?? [])],
    { cwd: root, env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  const listen = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const product: Product = {
    port,
    dataDirectory,
    printed: () => printed,
    child,
    end: () =>
      new Promise((resolve) => {
        const began = performance.now();
        if (child.exitCode !== null) return resolve(0);
        child.once('exit', () => resolve(performance.now() - began));
        child.kill('SIGTERM');
      }),
  };
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGTERM');
      reject(
        new Error(`The product was not ready after ${SECONDS_TO_START} seconds. It printed: ${printed}`),
      );
    }, SECONDS_TO_START * 1000);
    child.stdout.on('data', () => {
      if (!printed.includes('CPD Companion is ready')) return;
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`The product ended. It printed: ${printed}`));
    });
  });
  return product;
}
