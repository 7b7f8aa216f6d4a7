import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDate } from '../../../src/domain/cycles/civil-date.ts';
import { LIST_NAMES, lists } from '../../../src/sharepoint/lists/index.ts';
import { COLLEAGUE_OID, SERVICE_UNIT } from '../../builders/a-service.ts';
import { aPerson, aRoleAssignment, COORDINATOR_OID, MANAGER_OID } from '../../builders/records.ts';
import { brokenIn, missingIn, rightsBeyond } from './checks.ts';
import { fillDisks } from './full-disks.ts';
import { createOutside } from './outside.ts';
import { peopleAtWork } from './people-at-work.ts';
import type { Acknowledged, Told } from './people-at-work.ts';
import { randomOf } from './random.ts';
import type { Launched } from './launched-server.ts';
import { launchServer } from './launched-server.ts';
import { openServer } from './server.ts';
import type { Server } from './server.ts';
import { simulateTimers } from './simulated-timers.ts';
import { spoilSnapshot } from './snapshot-spoils.ts';
import { createRest } from './rest.ts';
import type { Fate } from './stage.ts';
import { aProcess, createStage } from './stage.ts';
import { createTroubles, itemsOf } from './troubles.ts';
import { createStorageLoss } from './storage-loss.ts';

const STEPS = 700;
const A_LEASE_MILLISECONDS = 60_000;
const A_LOOK_SECONDS = 11;
const MOST_FORMS = 20;
/** In which whatever was lost must be noticed. */
const FIRST_REST_SECONDS = [60, 60];
/** Long enough for every pause that a sender makes, and for the day's comparison of the lists to be due. */
const REST_SECONDS = [60, 60, 700, 4000, 7 * 3600, 26 * 3600, 60];
const HALF_A_MINUTE = 30;
/** Of a hundred: most cards are sent when calls no longer fail, and sending has to go wrong too. */
const SENDINGS_FAILING_IN_REST = 30;
const NAMES = ['one', 'two'] as const;

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
  const mendTimers = simulateTimers(stage);
  const told: Told = { acknowledged: [], marks: [], wronglyAllowed: [], unnoticed: [], unseen: [] };
  const leases: string[] = [];
  const touched = new Set<string>();
  const parts = { stage, outside, random };
  /** A process that is none of the two servers, with a file of its own. */
  const open = (name: string) => openServer(parts, { process: aProcess(name), path: pathOf(name) });
  const launched = new Map<string, Launched>();
  const serverNamed = (name: string): Launched => {
    const server = launched.get(name);
    if (!server) throw new Error(`There is no server ${name}.`);
    return server;
  };
  const begin = async (name: string) => {
    const server = launchServer(parts, { name, path: pathOf(name) });
    launched.set(name, server);
    await server.start();
  };
  const serving = () => [...launched.values()].flatMap((server) => server.serving() ?? []);
  const storage = createStorageLoss(parts, { open: () => open('administrator'), serving });
  const rest = createRest(parts, { serving, checkLease });
  /** Of three seeds one: what is queued then is parked, and not sent. */
  const losesTables = random(3) === 0;
  const striking = createTroubles(parts, {
    names: NAMES,
    serverNamed,
    serving,
    pathOf,
    told,
    touched,
    storage: losesTables ? storage : undefined,
  });

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
    await site.listener.call('POST', itemsOf(site, 'roleAssignments'), { body: { fields: filled } });
  }

  /** Of those who can know how long their lease lasts one has it at most. */
  function checkLease(): void {
    if (stage.now() - striking.containerGoneAt() < A_LEASE_MILLISECONDS) return;
    const holders = [...launched.values()].filter(
      (server) => !outside.pauses.mayBeMistaken(server.process) && server.holding() !== undefined,
    );
    if (holders.length > 1) leases.push(`two hold it at ${new Date(stage.now()).toISOString()}`);
  }

  const fateOf = (): Fate => {
    const lot = random(400);
    if (lot > 1) return 'answered';
    strikes(lot === 0 ? 'killed before a call' : 'killed after a call');
    return lot === 0 ? 'killed-before' : 'killed-after';
  };

  async function mendEverything(): Promise<void> {
    troubles.areTablesDead = false;
    troubles.areBlobsDead = false;
    outside.pauses.resume(true);
    troubles.isGraphDown = false;
    troubles.failingOfHundred = 0;
    troubles.clockIsOffBy.clear();
    troubles.fullDisks.clear();
    storage.mend();
    await stage.finish();
    for (const name of NAMES) if (!serverNamed(name).serving()) await reopen(name);
    await stage.finish();
  }

  /** An instance that is added now, undisturbed. */
  async function add(name: string): Promise<Server> {
    await begin(name);
    await stage.finish();
    const added = serverNamed(name).serving();
    if (!added) throw new Error('A server that begins undisturbed does not serve.');
    told.wronglyAllowed.push(...rightsBeyond(added));
    await added.runDueJobs();
    await stage.finish();
    return added;
  }

  /** It has what the holder kept and what the lists have since; or all from the lists, where the snapshot is spoilt. */
  async function addInstances(oracle: Server): Promise<void> {
    const newcomer = await add('newcomer');
    if (!serverNamed('newcomer').isFromSnapshot()) told.unseen.push('nobody kept a snapshot of use');
    strikes(`snapshot spoilt: ${spoilSnapshot(outside.blobs, random) ?? 'there is none'}`);
    const latecomer = await add('latecomer');
    for (const added of [newcomer, latecomer]) {
      told.unseen.push(...missingIn(added, oracle));
      // What a delta lost of deletions for good, the day's comparison finds.
      await asked(added, async () => {
        for (let page = 0; page <= LIST_NAMES.length; page += 1) await added.sync.reconcile();
      });
    }
  }

  async function reopen(name: string): Promise<void> {
    await stage.kill(serverNamed(name).process);
    await begin(name);
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
      });
    await rest([700], true);
    const [one, two] = serving();
    for (const writers of [one && [one], two && [two], serving()]) await othersHear(writers ?? []);
    if (leases.length === 0 && !NAMES.some((name) => serverNamed(name).holding() !== undefined))
      leases.push('nobody holds it in the end');
  }

  /** What some write at once all hold after their next look, though the lists themselves are not due to be asked. */
  async function othersHear(writers: readonly Server[]): Promise<void> {
    const idOf = ({ list, itemId }: Acknowledged) => `${list}:${itemId}`;
    const before = new Set(told.acknowledged.map(idOf));
    // A form that was sent before stores nothing.
    const written = () => told.acknowledged.filter((row) => !before.has(idOf(row)));
    for (let form = 0; form < MOST_FORMS && written().length < writers.length; form += 1) {
      for (const writer of writers)
        await stage.start(writer.process, { name: 'log' }, () => people.works.log(writer));
      await stage.finish();
    }
    await rest([A_LOOK_SECONDS], true);
    for (const server of serving())
      for (const { list, itemId } of written())
        if (server.replica.rowsOf(list).versionOf(itemId) === undefined)
          told.unseen.push(`${server.process.name} did not hear of ${list}:${itemId}`);
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

  const people = peopleAtWork(random, told, touched);
  try {
    await found();
    await typeARole();
    await begin('one');
    await stage.finish();
    stage.advance(HALF_A_MINUTE);
    await begin('two');
    troubles.failingOfHundred = 5;
    for (let step = 0; step < STEPS; step += 1) {
      outside.pauses.resume();
      checkLease();
      striking.maySetClocksRight();
      const lot = random(100);
      if (stage.callsWaiting() > 0 && lot < 75) await stage.step(fateOf);
      else if (lot < 97) {
        stage.advance(random(8));
        for (const server of serving()) await server.runDueJobs();
        const server = serving()[random(2)];
        const { name, work } = people.next();
        if (server) await stage.start(server.process, { name }, () => work(server));
        for (const each of NAMES) {
          const server = serverNamed(each);
          await server.endWhenDone();
          if (server.isDown() && random(3) === 0) await reopen(each);
        }
      } else await striking.strike();
    }
    await comeToRest();
    const oracle = open('oracle');
    await asked(oracle, () => oracle.start());
    await addInstances(oracle);
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
    const { sentAtWrongTime, wronglyBrought } = outside;
    for (const server of [...serving(), oracle]) await stage.kill(server.process);
    return {
      broken: {
        ...broken,
        sentAtWrongTime,
        leases: [...leases, ...outside.sentWithoutLease],
        wronglyBrought,
      },
      struck: Object.fromEntries(struck),
      told,
      shown,
    };
  } finally {
    mendDisks();
    mendTimers();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
