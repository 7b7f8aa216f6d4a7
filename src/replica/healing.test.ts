import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { aKey, aLearningActivity } from '../../tests/builders/records.ts';
import { json, scriptedFetch } from '../../tests/fakes/scripted-fetch.ts';
import { createGraph } from '../graph/graph.ts';
import { LIST_NAMES, lists } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { ReplicaDamaged } from './damage.ts';
import { createReplica } from './replica.ts';
import type { Replica } from './replica.ts';
import { createSync } from './sync.ts';

const listIds = Object.fromEntries(LIST_NAMES.map((name) => [name, name])) as Record<ListName, string>;

let folder: string;
let path: string;
let replica: Replica;
let elapsed: number;
let damages: unknown[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'healing-'));
  path = join(folder, 'replica.sqlite');
  [elapsed, damages] = [0, []];
  replica = createReplica({
    path,
    source: 'a site',
    monotonic: () => elapsed,
    onDamage: (cause) => damages.push(cause),
  });
});
afterEach(() => {
  replica.close();
  rmSync(folder, { recursive: true, force: true });
});

const item = (id: string) => ({
  id,
  eTag: `"guid,1"`,
  fields: lists.activities.toFields(aLearningActivity({ key: aKey('healing', id) })),
});

/** The lists of a site with two activities, and a directory in which nobody is. */
function aSync() {
  const { fetch } = scriptedFetch(({ url }) =>
    json({
      value: url.includes('/lists/activities/') ? [item('1'), item('2')] : [],
      ...(url.includes('/delta') && { '@odata.deltaLink': url }),
    }),
  );
  const graph = createGraph({ fetch, tokens: { token: () => Promise.resolve('token') } });
  return createSync({ graph, siteId: 's', listIds, now: () => 'now' }, replica);
}

/** Overwrites the pages of the file in use, and has SQLite forget those it remembers. */
function damageFile(): void {
  const other = new DatabaseSync(path);
  other.exec(
    'PRAGMA wal_checkpoint(TRUNCATE); UPDATE facts SET value = value; PRAGMA wal_checkpoint(TRUNCATE)',
  );
  other.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(statSync(path).size - 100, 0xa5), 0, undefined, 100);
  closeSync(file);
}

const keys = () =>
  replica
    .rowsOf('activities')
    .all()
    .map(({ itemId }) => itemId);

it('a file damaged in use is begun afresh, answers nothing until it is whole, and then everything', async () => {
  const sync = aSync();
  await sync.syncOnce();
  expect(keys()).toEqual(['1', '2']);
  damageFile();
  expect(() => replica.rowsOf('activities').find(aKey('healing', '1'))).toThrow(ReplicaDamaged);
  expect(damages).toHaveLength(1);
  expect(() => keys()).toThrow(ReplicaDamaged);
  expect(() => replica.directory.accountOf('anybody')).toThrow(ReplicaDamaged);
  expect(() => replica.applyPage('activities', [], { link: 'x', completedAt: 'now' })).toThrow(
    ReplicaDamaged,
  );
  await sync.syncOnce();
  expect(keys()).toEqual(['1', '2']);
  expect(replica.status().isFilled).toBe(true);
  expect(damages).toHaveLength(1);
});

it('damage found while writing heals alike, and what is accepted meanwhile is no fault', async () => {
  const sync = aSync();
  await sync.syncOnce();
  damageFile();
  expect(() => replica.rowsOf('activities').accept(item('3'))).toThrow(ReplicaDamaged);
  replica.rowsOf('activities').accept(item('3'));
  await sync.syncOnce();
  expect(replica.status().isFilled).toBe(true);
});

it('a disk that damages every file does not have it begun afresh again and again', async () => {
  const sync = aSync();
  await sync.syncOnce();
  damageFile();
  expect(() => replica.rowsOf('activities').find(aKey('healing', '1'))).toThrow(ReplicaDamaged);
  await sync.syncOnce();
  damageFile();
  for (let time = 0; time < 5; time += 1)
    expect(() => replica.rowsOf('activities').find(aKey('healing', '1'))).toThrow(ReplicaDamaged);
  expect(damages).toHaveLength(1);
  elapsed += 60_000;
  expect(() => replica.rowsOf('activities').find(aKey('healing', '1'))).toThrow(ReplicaDamaged);
  expect(damages).toHaveLength(2);
  await sync.syncOnce();
  expect(keys()).toEqual(['1', '2']);
});
