import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDate } from '../../../src/domain/cycles/civil-date.ts';
import { LIST_NAMES, lists } from '../../../src/sharepoint/lists/index.ts';
import { COLLEAGUE_OID, SERVICE_UNIT } from '../../builders/a-service.ts';
import { aPerson, aRoleAssignment, COORDINATOR_OID, MANAGER_OID } from '../../builders/records.ts';
import { brokenIn, rightsBeyond } from './checks.ts';
import { fillDisks } from './full-disks.ts';
import { AN_HOUR_SECONDS, createOutside } from './outside.ts';
import { peopleAtWork } from './people-at-work.ts';
import type { Told } from './people-at-work.ts';
import { oneOf, randomOf } from './random.ts';
import { openServer } from './server.ts';
import type { Server } from './server.ts';
import type { Fate } from './stage.ts';
import { createStage } from './stage.ts';
import { createStorageLoss } from './storage-loss.ts';

const STEPS = 450;
/** In which whatever was lost must be noticed. */
const FIRST_REST_SECONDS = [60, 60];
/** Long enough for every pause that a sender makes, and for the day's comparison of the lists to be due. */
const REST_SECONDS = [60, 60, 700, 4000, 7 * 3600, 26 * 3600, 60];
const HALF_A_MINUTE = 30;
/** Of a hundred: most cards are sent when calls no longer fail, and sending has to go wrong too. */
const SENDINGS_FAILING_IN_REST = 30;
/** On the whole: each step may be the last of it. */
const STEPS_OF_A_LEAP = 40;
const NAMES = ['one', 'two'] as const;
const A_DAY_SECONDS = 86_400;
const LEAPS = [A_DAY_SECONDS, 365 * A_DAY_SECONDS, -A_DAY_SECONDS, -365 * A_DAY_SECONDS];

/** Two servers over one site and one storage, with everything going wrong; what does not hold at the end. */
export async function simulate(seed: number) {
  const random = randomOf(seed);
  const stage = createStage(random, '2026-11-27T09:00:00.000Z');
  const from = stage.now();
  const outside = await createOutside(stage, random);
  const { site, troubles, struck, strikes, shown } = outside;
  const folder = mkdtempSync(join(tmpdir(), 'simulated-'));
  const pathOf = (name: string) => join(folder, name, 'replica.sqlite');
  const mendDisks = fillDisks(
    (path) => NAMES.some((name) => troubles.fullDisks.has(name) && path.includes(join(folder, name))),
    () => strikes('disk full'),
  );
  const told: Told = { acknowledged: [], marks: [], wronglyAllowed: [], unnoticed: [] };
  const touched = new Set<string>();
  const open = (name: string) => openServer({ stage, outside, random }, { name, path: pathOf(name) });
  const servers = new Map<string, Server>();
  const serverNamed = (name: string): Server => {
    const server = servers.get(name);
    if (!server) throw new Error(`There is no server ${name}.`);
    return server;
  };
  const begin = async (name: string) => {
    const server = open(name);
    servers.set(name, server);
    await server.start();
  };
  const serving = () => [...servers.values()].filter((server) => server.isServing());
  const storage = createStorageLoss(
    { stage, outside, random },
    { open: () => open('administrator'), serving },
  );
  /** Of three seeds one: what is queued then is parked, and not sent. */
  const losesTables = random(3) === 0;
  const addressOf = (list: 'activities' | 'roleAssignments') =>
    `/sites/${site.siteId}/lists/${site.listIds[list]}/items`;

  async function found(): Promise<void> {
    const server = open('founder');
    const { records } = server.deps;
    const people = [
      aPerson(),
      aPerson({ oid: COLLEAGUE_OID, displayName: 'Colin Reid' }),
      aPerson({ oid: MANAGER_OID, displayName: 'Ben Hughes', policyRoles: ['manager'], flags: ['manager'] }),
      aPerson({ oid: COORDINATOR_OID, displayName: 'Carys Morgan', policyRoles: ['manager'], flags: [] }),
    ];
    await asked(server, async () => {
      await records.units.create(SERVICE_UNIT);
      for (const person of people) await records.people.create(person);
      await records.roleAssignments.create(aRoleAssignment({ unit: SERVICE_UNIT.key }));
    });
    await stage.kill(server.process);
  }

  /** What a server that nobody disturbs answers. */
  async function asked<Value>({ process }: Server, work: () => Promise<Value>): Promise<Value> {
    const ended = Promise.withResolvers<Value>();
    await stage.start(process, { name: 'asked' }, work, (end) => {
      if ('value' in end) ended.resolve(end.value);
      else ended.reject(end.fault);
    });
    await stage.finish();
    return ended.promise;
  }

  /** Somebody with rights on the site types a role into the list, without the hash that the product gives. */
  async function typeARole(): Promise<void> {
    const role = { key: 'typed', personOid: COLLEAGUE_OID, role: 'cpd-lead', unit: undefined } as const;
    const { BodyHash: _hash, ...fields } = lists.roleAssignments.toFields(
      aRoleAssignment({ ...role, from: civilDate('2025-09-01') }),
    );
    const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    await site.listener.call('POST', addressOf('roleAssignments'), { body: { fields: filled } });
  }

  async function touchByHand(): Promise<void> {
    const activities = told.acknowledged.filter(({ list }) => list === 'activities');
    if (activities.length === 0) return;
    const { itemId } = oneOf(random, activities);
    touched.add(`activities:${itemId}`);
    const address = `${addressOf('activities')}/${itemId}`;
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

  /** A clock that is wrong by a day or a year: told at once, and work stops. */
  function leap(name: string): void {
    strikes('clock leaps');
    outside.setClock(name, oneOf(random, LEAPS));
    const server = serverNamed(name);
    if (!server.isServing()) return;
    const { clock, missing } = server.health.report();
    const isTold = clock.aheadSeconds === null || missing.includes('clock');
    if (!isTold || server.health.isClockRight()) told.unnoticed.push(`${name} works by a wrong clock`);
  }
  const leapt = () =>
    NAMES.filter((name) => Math.abs(troubles.clockIsOffBy.get(name) ?? 0) > AN_HOUR_SECONDS);

  async function trouble(): Promise<void> {
    const name = oneOf(random, NAMES);
    const kind = random(11);
    if (kind === 0) troubles.areTablesDead = !troubles.areTablesDead && random(2) === 0;
    else if (kind === 1) troubles.isGraphDown = !troubles.isGraphDown && random(2) === 0;
    else if (kind === 2) {
      if (!troubles.fullDisks.delete(name)) troubles.fullDisks.add(name);
    } else if (kind === 3) {
      strikes('clock jumps');
      outside.setClock(name, (random(13) - 6) * 600);
    } else if (kind === 4) await touchByHand();
    else if (kind === 5) {
      strikes('killed between calls');
      await stage.kill(serverNamed(name).process);
      if (random(2) === 0) damage(pathOf(name));
    } else if (kind === 6) troubles.failingOfHundred = random(25);
    else if (kind === 7) leap(name);
    else if (kind === 8 && losesTables) await storage.strike();
    else stage.advance(random(120));
    told.wronglyAllowed.push(...serving().flatMap(rightsBeyond));
  }

  const fateOf = (): Fate => {
    const lot = random(400);
    if (lot > 1) return 'answered';
    strikes(lot === 0 ? 'killed before a call' : 'killed after a call');
    return lot === 0 ? 'killed-before' : 'killed-after';
  };

  async function mendEverything(): Promise<void> {
    troubles.areTablesDead = false;
    troubles.isGraphDown = false;
    troubles.failingOfHundred = 0;
    troubles.clockIsOffBy.clear();
    troubles.fullDisks.clear();
    storage.mend();
    await stage.finish();
    for (const name of NAMES) if (!serverNamed(name).isServing()) await reopen(name);
    await stage.finish();
  }

  async function reopen(name: string): Promise<void> {
    await stage.kill(serverNamed(name).process);
    await begin(name);
  }

  async function rest(pauses: readonly number[]): Promise<void> {
    for (const seconds of pauses) {
      stage.advance(seconds);
      for (const server of serving()) {
        await server.runDueJobs();
        await stage.finish();
      }
    }
  }

  async function comeToRest(): Promise<void> {
    await mendEverything();
    troubles.sendingsFailing = SENDINGS_FAILING_IN_REST;
    await noticeAndAccept();
    await rest(REST_SECONDS.slice(0, 3));
    if (losesTables) {
      // Now that cards have been shown: a server that begins anew remembers none of them.
      storage.lose();
      storage.mend();
      for (const name of NAMES) if (random(2) === 0) await reopen(name);
      await stage.finish();
      await noticeAndAccept();
      await rest(REST_SECONDS.slice(0, 3));
    }
    troubles.sendingsFailing = 0;
    await rest(REST_SECONDS.slice(3));
    for (const server of serving())
      await asked(server, async () => {
        for (let page = 0; page <= LIST_NAMES.length; page += 1) await server.sync.reconcile();
        await server.sync.syncOnce();
      });
    await rest([60]);
  }

  /** What was lost must be noticed by itself, and only then does an administrator accept it. */
  async function noticeAndAccept(): Promise<void> {
    await rest(FIRST_REST_SECONDS);
    if (!storage.isAccepted()) {
      const unaware = serving().filter(
        ({ deps }) => (deps.auditReports.latest()?.findings ?? []).length === 0,
      );
      told.unnoticed.push(...unaware.map(({ process }) => `${process.name} misses nothing in storage`));
      await storage.accept();
      await stage.finish();
    }
  }

  try {
    await found();
    await typeARole();
    const nextWork = peopleAtWork(random, told);
    await begin('one');
    await stage.finish();
    stage.advance(HALF_A_MINUTE);
    await begin('two');
    troubles.failingOfHundred = 5;
    for (let step = 0; step < STEPS; step += 1) {
      for (const name of leapt()) if (random(STEPS_OF_A_LEAP) === 0) outside.setClock(name, 0);
      const lot = random(100);
      if (stage.callsWaiting() > 0 && lot < 75) await stage.step(fateOf);
      else if (lot < 97) {
        stage.advance(random(8));
        for (const server of serving()) await server.runDueJobs();
        const server = serving()[random(2)];
        const { name, work } = nextWork();
        if (server) await stage.start(server.process, { name }, () => work(server));
        for (const each of NAMES)
          if (
            !serverNamed(each).isServing() &&
            !stage.isRunning(serverNamed(each).process, 'start') &&
            random(3) === 0
          )
            await reopen(each);
      } else await trouble();
    }
    await comeToRest();
    const oracle = open('oracle');
    await oracle.start();
    await stage.finish();
    const broken = await asked(oracle, () =>
      brokenIn({
        servers: serving(),
        oracle,
        told,
        shown,
        touched,
        time: { from, until: stage.now() },
        wasLogLost: storage.wasLogLost(),
      }),
    );
    const sentAtWrongTime = outside.sentAtWrongTime;
    for (const server of [...servers.values(), oracle]) await stage.kill(server.process);
    return { broken: { ...broken, sentAtWrongTime }, struck: Object.fromEntries(struck), told, shown };
  } finally {
    mendDisks();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
