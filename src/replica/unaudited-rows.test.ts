import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { aKey, aLearningActivity } from '../../tests/builders/records.ts';
import { memoryAuditLog } from '../../tests/fakes/memory-audit-log.ts';
import { settableClock } from '../../tests/fakes/settable-clock.ts';
import type { AuditLog } from '../ports/audit.ts';
import { versionOf } from '../sharepoint/list-item.ts';
import type { ListItem } from '../sharepoint/list-item.ts';
import { lists } from '../sharepoint/lists/index.ts';
import { auditFoundRows } from '../use-cases/audit/audit-found-rows.ts';
import { createReplica } from './replica.ts';
import type { Replica } from './replica.ts';
import { createUnauditedRows, noticedAudit } from './unaudited-rows.ts';

const directory = mkdtempSync(join(tmpdir(), 'unaudited-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

class Killed extends Error {}

/** A list, two servers that write to it and follow it, and one audit log: each write may die at any of its steps. */
function aRun(seed: number) {
  const random = randomOf(seed);
  const inList = new Map<string, ListItem>();
  const versions: string[] = [];
  const log = memoryAuditLog();
  const clock = settableClock('2026-11-29T09:00:00.000Z');
  const open = (name: string) =>
    createReplica({ path: join(directory, `${seed}-${name}`), source: 'a site' });
  const replicas = [open('one'), open('two')];
  let isStorageDown = false;
  const audit: AuditLog = {
    ...log,
    record: (entry) => (isStorageDown ? Promise.reject(new Error('no storage')) : log.record(entry)),
    known: (asked) => (isStorageDown ? Promise.reject(new Error('no storage')) : log.known(asked)),
  };

  const store = (id: string, version: number): ListItem => {
    const value = aLearningActivity({ key: aKey('run', id), minutes: version });
    const item = { id, eTag: `"guid,${version}"`, fields: lists.activities.toFields(value) };
    inList.set(id, item);
    versions.push(`activities:${id}:${version}`);
    return item;
  };
  const dies = (): void => {
    if (random(4) === 0) throw new Killed();
  };

  async function write(replica: Replica): Promise<void> {
    const item = store(String(inList.size + 1), 1);
    dies();
    replica.rowsOf('activities').accept(item);
    dies();
    await noticedAudit(audit, createUnauditedRows(replica)).record({
      action: 'activity-logged',
      actorOid: 'a',
      subjectOid: 's',
      rowKey: aKey('run', item.id),
      at: clock.now(),
      row: `activities:${item.id}:1`,
    });
  }
  const follow = (replica: Replica) =>
    replica.applyPage('activities', [...inList.values()], { link: 'next', completedAt: clock.now() });
  /** As if what is held had been held for long. */
  const find = (replica: Replica) => {
    const rows = createUnauditedRows(replica);
    const unauditedRows = { ...rows, waiting: (_seconds: number, limit: number) => rows.waiting(0, limit) };
    return auditFoundRows({ audit, clock, unauditedRows });
  };

  async function step(): Promise<void> {
    const replica = replicas[random(2)]!;
    const kind = random(8);
    if (kind < 3) await write(replica);
    else if (kind === 3 && inList.size > 0) {
      const [id, item] = [...inList][random(inList.size)]!;
      // Somebody edits it by hand.
      store(id, versionOf(item.eTag) + 1);
    } else if (kind === 4) isStorageDown = random(2) === 0;
    else if (kind === 5) follow(replica);
    else await find(replica);
  }
  return {
    log,
    versions,
    /** A version that was overwritten before anybody found it is held by nobody. */
    latest: () => [...inList.values()].map(({ id, eTag }) => `activities:${id}:${versionOf(eTag)}`),
    step: () => step().catch((fault: unknown) => fault),
    async settle() {
      isStorageDown = false;
      replicas.forEach(follow);
      for (const replica of replicas) await find(replica);
      replicas.forEach((replica) => replica.close());
    },
  };
}

describe('whatever dies on the way', () => {
  it.each([0, 15, 30, 45])(
    'every row ends with its entry, and none has two, in seeds from %d on',
    async (first) => {
      for (let seed = first; seed < first + 15; seed += 1) {
        const run = aRun(seed);
        for (let each = 0; each < 30; each += 1) await run.step();
        await run.settle();
        const entered = run.log.records().map(({ row }) => row);
        const without = run.latest().filter((version) => !entered.includes(version));
        const unheardOf = entered.filter(
          (version) => version === undefined || !run.versions.includes(version),
        );
        expect({ seed, without, unheardOf, twice: entered.length - new Set(entered).size }).toEqual({
          seed,
          without: [],
          unheardOf: [],
          twice: 0,
        });
        expect(run.log.verdictOn(run.log.records())).toMatchObject({ isWhole: true });
      }
    },
  );
});
