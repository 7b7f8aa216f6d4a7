import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MemorySnapshots } from '../../../tests/fakes/memory-snapshots.ts';
import { memorySnapshots } from '../../../tests/fakes/memory-snapshots.ts';
import { aLearningActivity } from '../../../tests/builders/records.ts';
import { LIST_NAMES, lists } from '../../sharepoint/lists/index.ts';
import { fingerprintOf } from '../open-file.ts';
import { createReplica } from '../replica.ts';
import type { Replica } from '../replica.ts';
import { bringSnapshot } from './bring-snapshot.ts';
import { createSnapshotKeeper } from './keep-snapshot.ts';
import type { ArrivalParts } from './let-arrive.ts';
import { letSnapshotArrive } from './let-arrive.ts';

const SOURCE = 'the site and its lists';
const TENANT = 'tenant';
const PLENTY = () => 2 ** 40;
const MEGABYTE = 2 ** 20;

let folder: string;
let snapshots: MemorySnapshots;
const opened: Replica[] = [];
const pathOf = (name: string) => join(folder, name, 'replica.sqlite');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  snapshots = memorySnapshots();
});
afterEach(() => {
  for (const replica of opened.splice(0)) if (replica.isOpen()) replica.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(name: string, source = SOURCE): Replica {
  const replica = createReplica({ path: pathOf(name), source });
  opened.push(replica);
  return replica;
}

const activity = (id: string, minutes: number) => ({
  id,
  eTag: '"g,1"',
  fields: lists.activities.toFields(aLearningActivity({ minutes })),
});

/** With one activity, every list and the directory read whole. */
function filled(name: string, source = SOURCE): Replica {
  const replica = open(name, source);
  for (const list of LIST_NAMES)
    replica.applyPage(list, [], { link: `https://graph.example/${list}`, completedAt: 'then' });
  replica.applyPage('activities', [activity('1', 45)], {
    link: 'https://graph.example/here',
    completedAt: '2026-03-31T09:00:00Z',
  });
  replica.replacePeople([], '2026-03-31T09:00:00Z');
  return replica;
}

interface Keeping {
  readonly source?: string;
  readonly tenantId?: string;
  readonly freeBytes?: (folder: string) => number;
}

/** A holder whose clock and changes are set by the test. */
function keeperOf(name: string, { source = SOURCE, tenantId = TENANT, freeBytes = PLENTY }: Keeping = {}) {
  const at = { minutes: 0, changes: 0, isCounted: true };
  const keep = createSnapshotKeeper({
    snapshots,
    path: pathOf(name),
    fingerprint: fingerprintOf(source),
    tenantId,
    isFilled: () => true,
    isCounted: () => at.isCounted,
    changes: () => at.changes,
    now: () => new Date(Date.parse('2026-03-31T09:00:00Z') + at.minutes * 60_000).toISOString(),
    monotonic: () => at.minutes * 60_000,
    freeBytes,
  });
  return { at, keep };
}

interface Bringing extends Partial<Pick<ArrivalParts, 'tenantId' | 'freeBytes'>> {
  readonly fingerprint?: string;
  /** The snapshot sets out before it is known of which lists it is to be. */
  readonly isEarly?: boolean;
}

function bring({ fingerprint = fingerprintOf(SOURCE), isEarly = false, ...more }: Bringing = {}) {
  const path = pathOf('cold');
  const parts = { snapshots, path, tenantId: TENANT, freeBytes: PLENTY, ...more };
  const arrive = () => letSnapshotArrive(isEarly ? parts : { ...parts, fingerprint });
  return bringSnapshot({ path, fingerprint, arrive });
}

const filesLeft = () => (existsSync(join(folder, 'cold')) ? readdirSync(join(folder, 'cold')) : []);

describe('a snapshot', () => {
  it('makes an instance without a file hold what another held, from where its delta goes on', async () => {
    filled('holder');
    expect(await keeperOf('holder').keep()).toBe('kept');
    expect(await bring()).toEqual({ isBrought: true, takenAt: '2026-03-31T09:00:00.000Z' });
    const cold = open('cold');
    expect(cold.isFilled()).toBe(true);
    expect(cold.rowsOf('activities').all()).toHaveLength(1);
    expect(cold.position('activities')?.link).toBe('https://graph.example/here');
    expect(readdirSync(join(folder, 'holder')).filter((name) => name.includes('leaving'))).toEqual([]);
  });

  it('is not asked for where the local file is of use, and replaces one that is not', async () => {
    filled('holder');
    await keeperOf('holder').keep();
    filled('cold').close();
    expect(await bring()).toMatchObject({ isBrought: false, why: 'not-needed' });
    for (const spoil of [
      () => writeFileSync(pathOf('cold'), 'not a database'),
      () => open('cold', 'another site').close(),
    ]) {
      rmSync(join(folder, 'cold'), { recursive: true });
      filled('cold').close();
      spoil();
      expect(await bring()).toMatchObject({ isBrought: true });
    }
  });
});

describe('a snapshot of no use leaves nothing behind and the lists to be read', () => {
  const content = (change: (content: Buffer) => Buffer) => () => {
    if (snapshots.kept) snapshots.kept = { ...snapshots.kept, content: change(snapshots.kept.content) };
  };
  /** A content that is as it says, and no good. */
  const asSaid = async (spoil: (path: string) => void) => {
    const path = join(folder, 'spoilt');
    writeFileSync(path, snapshots.kept?.content ?? '');
    spoil(path);
    await snapshots.keep(path, { tenantId: TENANT, fingerprint: fingerprintOf(SOURCE), takenAt: 'then' });
  };
  const run = (path: string, sql: string) => {
    const db = new DatabaseSync(path);
    db.exec(sql);
    db.close();
  };

  it.each<[string, () => void | Promise<void>, Bringing]>([
    ['there-is-none', () => void (snapshots.kept = undefined), {}],
    ['storage-does-not-answer', () => void (snapshots.answers = false), {}],
    ['of-another-tenant', () => undefined, { tenantId: 'another' }],
    ['of-another-shape', () => undefined, { fingerprint: 'of other columns' }],
    ['of-another-shape', () => undefined, { fingerprint: 'of other columns', isEarly: true }],
    ['cut-off', content((whole) => whole.subarray(0, whole.length / 2)), {}],
    ['altered', content((whole) => Buffer.alloc(whole.length)), {}],
    ['damaged', () => asSaid((path) => writeFileSync(path, 'not a database')), {}],
    [
      'damaged',
      () =>
        asSaid((path) => {
          const bytes = readFileSync(path);
          bytes.fill(0xa5, 4096 * 3, 4096 * 8);
          writeFileSync(path, bytes);
        }),
      {},
    ],
    ['of-another-shape', () => asSaid((path) => run(path, "UPDATE facts SET value = 'x'")), {}],
    [
      'of-another-shape',
      () => asSaid((path) => run(path, "UPDATE facts SET value = 'x'")),
      { isEarly: true },
    ],
    ['incomplete', () => asSaid((path) => run(path, "DELETE FROM positions WHERE list = 'goals'")), {}],
    ['disk-too-full', () => undefined, { freeBytes: () => 1 * MEGABYTE }],
  ])('%s', async (why, spoil, more) => {
    filled('holder');
    await keeperOf('holder').keep();
    await spoil();
    expect(await bring(more)).toMatchObject({ isBrought: false, why });
    expect(filesLeft()).toEqual([]);
    const cold = open('cold');
    expect(cold.isFilled()).toBe(false);
  });

  it('nor does one of no use take away the file that is there', async () => {
    filled('holder');
    await keeperOf('holder').keep();
    open('cold').close();
    expect(await bring({ tenantId: 'another' })).toMatchObject({ why: 'of-another-tenant' });
    expect(filesLeft()).toContain('replica.sqlite');
  });
});

describe('a snapshot is kept', () => {
  it('at once where there is none, and again once rows changed and a quarter of an hour has gone', async () => {
    filled('holder');
    const { at, keep } = keeperOf('holder');
    expect(await keep()).toBe('kept');
    at.changes = 1;
    at.minutes = 14;
    expect(await keep()).toBe('not-due');
    at.minutes = 15;
    expect(await keep()).toBe('kept');
    at.minutes = 600;
    expect(await keep()).toBe('not-due');
  });

  it('not while many wait to be counted, for as long as that may take', async () => {
    filled('holder');
    const { at, keep } = keeperOf('holder');
    at.isCounted = false;
    expect(await keep()).toBe('not-due');
    at.minutes = 14;
    expect(await keep()).toBe('not-due');
    at.minutes = 15;
    expect(await keep()).toBe('kept');
    at.isCounted = true;
    at.changes = 1;
    at.minutes = 30;
    expect(await keep()).toBe('kept');
  });

  it('twice a day also where nothing changed: a directory of yesterday says of nobody who manages them', async () => {
    filled('holder');
    const { at, keep } = keeperOf('holder');
    await keep();
    at.minutes = 12 * 60;
    expect(await keep()).toBe('kept');
  });

  it('not again by a process that begins while the last is young, and in the place of one of no use', async () => {
    filled('holder');
    await keeperOf('holder').keep();
    expect(await keeperOf('holder').keep()).toBe('not-due');
    const later = keeperOf('holder');
    later.at.minutes = 20;
    expect(await later.keep()).toBe('kept');
    filled('other', 'another site').close();
    expect(await keeperOf('other', { source: 'another site' }).keep()).toBe('kept');
    expect(await keeperOf('holder').keep()).toBe('kept');
    expect(await keeperOf('holder', { tenantId: 'another' }).keep()).toBe('kept');
  });

  it('not on a disk without room for the copy, which is looked at again after a quarter of an hour', async () => {
    filled('holder');
    let free = 10 * MEGABYTE;
    const { at, keep } = keeperOf('holder', { freeBytes: () => free });
    expect(await keep()).toBe('disk-too-full');
    expect(snapshots.kept).toBeUndefined();
    free = PLENTY();
    expect(await keep()).toBe('not-due');
    at.minutes = 15;
    expect(await keep()).toBe('kept');
  });

  it('with the rows of one moment, while rows go on being written', async () => {
    const holder = filled('holder');
    const { keep } = keeperOf('holder');
    const keeping = keep();
    for (let id = 2; id < 200; id += 1) holder.takeAsListed('activities', activity(String(id), id));
    expect(await keeping).toBe('kept');
    expect(await bring()).toMatchObject({ isBrought: true });
  });

  it('again later, where storage did not answer', async () => {
    filled('holder');
    const { keep } = keeperOf('holder');
    snapshots.answers = false;
    await expect(keep()).rejects.toThrow();
    snapshots.answers = true;
    expect(await keep()).toBe('kept');
  });
});
