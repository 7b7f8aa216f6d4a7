import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from '@jest/globals';

const isLinux = process.platform === 'linux';

it('a thread goes behind the others of its process, which stay where they are', async () => {
  const file = path.join(import.meta.dirname, 'thread-priority.ts');
  const worker = new Worker(
    `const fs = require('node:fs');
     const os = require('node:os');
     const { parentPort } = require('node:worker_threads');
     const { lowerThreadPriority } = require(${JSON.stringify(file)});
     const thread = Number(fs.readlinkSync('/proc/thread-self').split('/').at(-1));
     const before = os.getPriority(thread);
     lowerThreadPriority();
     parentPort.postMessage(os.getPriority(thread) - before);`,
    { eval: true },
  );
  const usual = os.getPriority(process.pid);
  const [steps] = await once(worker, 'message');
  expect(steps).toBe(isLinux ? 8 : 0);
  expect(os.getPriority(process.pid)).toBe(usual);
});
