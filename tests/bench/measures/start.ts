import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startProduct } from '../../journeys/support/product.ts';
import type { Bench } from '../measure.ts';

const SECONDS_AT_REST = 20;

/** How long `npm start` takes on an installed tree, the first time and then, and what the server holds at rest. */
export const start: Bench = async () => {
  const began = performance.now();
  const first = await startProduct();
  const firstSeconds = (performance.now() - began) / 1000;
  await first.end();

  const againBegan = performance.now();
  const again = await startProduct({ dataDirectory: first.dataDirectory, port: first.port });
  const page = await fetch(`http://localhost:${again.port}/tab/`);
  if (!page.ok) throw new Error(`The tab answered ${page.status}.`);
  const againSeconds = (performance.now() - againBegan) / 1000;
  await wait(SECONDS_AT_REST * 1000);
  const megabytes = memoryOfServer(again.port + 1);
  const endSeconds = (await again.end()) / 1000;
  fs.rmSync(first.dataDirectory, { recursive: true, force: true });
  return [
    {
      name: 'npm start, seeded, to a usable page',
      value: againSeconds,
      unit: 's',
      limit: 10,
      beside: 'installed tree',
    },
    {
      name: 'npm start, the first ever',
      value: firstSeconds,
      unit: 's',
      limit: undefined,
      beside: 'installed tree; writes the demo',
    },
    { name: 'SIGTERM to every process gone', value: endSeconds, unit: 's', limit: 5, beside: '' },
    {
      name: 'Server’s memory at rest',
      value: megabytes,
      unit: 'MB',
      limit: 256,
      beside: `resident, ${SECONDS_AT_REST} s after the start`,
    },
  ];
};

/** The resident memory of whatever listens on a port, in megabytes. */
function memoryOfServer(port: number): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,rss=,args='], { encoding: 'utf8' });
  const line = stdout.split('\n').find((each) => each.includes('src/server/main.ts') && isOfPort(each, port));
  if (!line) throw new Error('The server was not found among the processes.');
  return Number(line.trim().split(/\s+/)[1]) / 1000;
}

function isOfPort(line: string, port: number): boolean {
  const pid = line.trim().split(/\s+/)[0] ?? '';
  return fs.readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`SERVER_PORT=${port}\0`);
}
