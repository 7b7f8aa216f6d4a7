import { closeSync, existsSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { rightsBeyond } from './checks.ts';
import type { Launched } from './launched-server.ts';
import type { Outside } from './outside.ts';
import { AN_HOUR_SECONDS } from './outside.ts';
import type { Told } from './people-at-work.ts';
import { oneOf } from './random.ts';
import type { Server, ServerParts } from './server.ts';
import { spoilSnapshot } from './snapshot-spoils.ts';
import type { createStorageLoss } from './storage-loss.ts';

/** On the whole: each step may be the last of it. */
const STEPS_OF_A_LEAP = 40;
const A_DAY_SECONDS = 86_400;
const LEAPS = [2 * AN_HOUR_SECONDS, A_DAY_SECONDS, 365 * A_DAY_SECONDS].flatMap((seconds) => [
  seconds,
  -seconds,
]);

/** Where a list's items are, as Graph has them. */
export const itemsOf = (
  { siteId, listIds }: Outside['site'],
  list: 'activities' | 'roleAssignments',
): string => `/sites/${siteId}/lists/${listIds[list]}/items`;

interface Struck {
  readonly names: readonly string[];
  readonly serverNamed: (name: string) => Launched;
  readonly serving: () => readonly Server[];
  /** Of a server's local file, in a folder of its own. */
  readonly pathOf: (name: string) => string;
  readonly told: Told;
  readonly touched: Set<string>;
  /** Undefined where no tables are deleted. */
  readonly storage: ReturnType<typeof createStorageLoss> | undefined;
}

/** What goes wrong with the servers and with the world between two calls. */
export function createTroubles(
  { stage, outside, random }: ServerParts,
  { names, serverNamed, serving, pathOf, told, touched, storage }: Struck,
) {
  const { site, troubles, strikes } = outside;

  async function touchByHand(): Promise<void> {
    const activities = told.acknowledged.filter(({ list }) => list === 'activities');
    if (activities.length === 0) return;
    const { itemId } = oneOf(random, activities);
    touched.add(`activities:${itemId}`);
    const address = `${itemsOf(site, 'activities')}/${itemId}`;
    strikes('touched by hand');
    if (random(2) === 0) await site.listener.call('DELETE', address);
    else await site.listener.call('PATCH', `${address}/fields`, { body: { Minutes: 600 } });
  }

  /** Overwrites part of a file that nobody has open, as a failing disk does. */
  function damage(path: string): void {
    if (!existsSync(path)) return;
    strikes('file damaged');
    if (random(3) === 0) {
      writeFileSync(path, 'not a database');
      return;
    }
    const from = random(2) * 4096 * 3;
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(Math.max(0, statSync(path).size - from), 0xa5), 0, undefined, from);
    closeSync(file);
  }

  /** It begins without a file, as an instance that is added. */
  function moveToAnotherDisk(name: string): void {
    strikes('file gone');
    rmSync(dirname(pathOf(name)), { recursive: true, force: true });
  }

  let containerGoneAt = Number.NEGATIVE_INFINITY;
  /** With the lease, the mark and the snapshot: who held the lease knows only when it asks the next time. */
  function dropContainer(): void {
    strikes('container deleted');
    outside.blobs.drop();
    containerGoneAt = stage.now();
  }

  /** A clock that is wrong by hours, a day or a year: told at once, and work stops. */
  function leap(name: string): void {
    strikes('clock leaps');
    outside.setClock(name, oneOf(random, LEAPS));
    const server = serverNamed(name).serving();
    if (!server) return;
    const { clock, missing } = server.health.report();
    const isTold = clock.aheadSeconds === null || missing.includes('clock');
    if (!isTold || server.health.isClockRight()) told.unnoticed.push(`${name} works by a wrong clock`);
  }
  const leapt = () =>
    names.filter((name) => Math.abs(troubles.clockIsOffBy.get(name) ?? 0) > AN_HOUR_SECONDS);

  async function strike(): Promise<void> {
    const name = oneOf(random, names);
    const kind = random(20);
    if (kind === 0) troubles.areTablesDead = !troubles.areTablesDead && random(2) === 0;
    else if (kind === 1) troubles.isGraphDown = !troubles.isGraphDown && random(2) === 0;
    else if (kind === 2) {
      if (!troubles.fullDisks.delete(name)) troubles.fullDisks.add(name);
    } else if (kind === 3) {
      strikes('clock jumps');
      outside.setClock(name, (random(13) - 6) * 600);
    } else if (kind === 4) await touchByHand();
    else if (kind === 5 || kind === 14) {
      strikes('killed between calls');
      await stage.kill(serverNamed(name).process);
      const becomes = random(3);
      if (becomes === 0) damage(pathOf(name));
      else if (becomes === 1) moveToAnotherDisk(name);
    } else if (kind === 6) troubles.failingOfHundred = random(25);
    else if (kind === 7) leap(name);
    else if (kind === 8 && storage) await storage.strike();
    else if (kind === 9) troubles.areBlobsDead = !troubles.areBlobsDead && random(2) === 0;
    else if (kind >= 15 && kind <= 17) outside.pauses.pause(serverNamed(name).process);
    else if (kind === 10 || kind === 11) {
      const how = spoilSnapshot(outside.blobs, random);
      if (how !== undefined) strikes(`snapshot spoilt: ${how}`);
    } else if (kind === 12) {
      strikes('asked to end');
      serverNamed(name).beginToEnd();
    } else if (kind === 13 && random(2) === 0) dropContainer();
    else stage.advance(random(120));
    told.wronglyAllowed.push(...serving().flatMap(rightsBeyond));
  }

  return {
    strike,
    /** Clocks that leapt are set right at some time. */
    maySetClocksRight(): void {
      for (const name of leapt()) if (random(STEPS_OF_A_LEAP) === 0) outside.setClock(name, 0);
    },
    /** When it last went, with what the lease hangs on; long ago where it never did. */
    containerGoneAt: () => containerGoneAt,
  };
}
