import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Asking } from '../product/asking.ts';
import { askingOf, untilFirstFigures } from '../product/asking.ts';
import { inspectorAt } from '../product/inspector.ts';
import type { Inspector } from '../product/inspector.ts';
import { castOf } from '../product/people.ts';
import { cpuSecondsOf, memoryOf } from '../product/process-figures.ts';
import type { RunningProduct, SpawnedServer } from '../product/running-product.ts';
import { cpuShares, heapShares, shareTable } from './profile-table.ts';

const REST_SECONDS = 60;
const ORGANISATION_PAGES = 6;

/** Where a server's time and memory go: at rest, and while Organisation is opened six times. Prints, and keeps the profiles. */
export async function profileServer(product: RunningProduct, people: number, folder: string): Promise<void> {
  const cast = castOf(product.tenant);
  const began = performance.now();
  const spawned = Promise.withResolvers<SpawnedServer>();
  const starting = product.startServer({
    nodeArguments: ['--inspect=127.0.0.1:0'],
    onSpawned: spawned.resolve,
  });
  const child = await spawned.promise;
  const inspector = await inspectorAt(await addressOf(child));
  const part = async (title: string, work: () => Promise<unknown>) => {
    const before = { cpu: cpuSecondsOf(child.pid), at: performance.now() };
    const profile = await inspector.profiled(work);
    const seconds = (performance.now() - before.at) / 1000;
    const cpu = cpuSecondsOf(child.pid) - before.cpu;
    say(
      `# ${title}: ${cpu.toFixed(1)} s of processor in ${seconds.toFixed(1)} s, ${((100 * cpu) / seconds).toFixed(1)} %`,
    );
    say(shareTable(title, cpuShares(profile), 'ms'));
    writeFileSync(path.join(folder, `${title.replaceAll(' ', '-')}.cpuprofile`), JSON.stringify(profile));
    await sayMemory(inspector, child);
  };
  await part('start from lists', () => starting);
  const server = await starting;
  const asking = askingOf(product.tenant, server.origin);
  await part('until the first figures', () => untilFirstFigures(asking, cast, people, began));
  say(`first figures after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await part('after the start', () => product.settled());
  await part('at rest', () => wait(REST_SECONDS * 1000));
  await part('six organisation pages', () => organisationPages(asking, cast.lead));
  say(shareTable('alive on the heap', heapShares(await inspector.liveHeap()), 'MB'));
  say(server.printed().split('\n').slice(-20).join('\n'));
  inspector.close();
  asking.close();
  await server.end();
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function sayMemory(inspector: Inspector, { pid }: SpawnedServer): Promise<void> {
  const { now, most } = memoryOf(pid);
  const usage = Object.entries(await inspector.memoryUsage()).map(
    ([name, bytes]) => `${name} ${(bytes / 1_000_000).toFixed(0)} MB`,
  );
  say(`resident ${now.toFixed(0)} MB, at most ${most.toFixed(0)} MB; ${usage.join(', ')}\n`);
}

/** One after the other, with what somebody else waits meanwhile. */
async function organisationPages(asking: Asking, lead: string): Promise<void> {
  for (let page = 0; page < ORGANISATION_PAGES; page += 1) {
    const organisation = asking.as(lead, '/api/organisation');
    await wait(50);
    const [answered, me] = await Promise.all([organisation, asking.as(lead, '/api/me')]);
    say(
      `organisation ${answered.milliseconds.toFixed(0)} ms, /me meanwhile ${me.milliseconds.toFixed(0)} ms`,
    );
  }
}

async function addressOf(server: SpawnedServer): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const found = /ws:\/\/\S+/.exec(server.printed());
    if (found) return found[0];
    await wait(100);
  }
  throw new Error('The server printed no address of its inspector.');
}
