import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aUser } from '../../dev-tenant/graph/test-tenant.ts';
import { ensureSeen } from '../../src/sharepoint/ensure-seen.ts';
import { LIST_NAMES, lists } from '../../src/sharepoint/lists/index.ts';
import type { ListName } from '../../src/sharepoint/lists/index.ts';
import { aGoal, aKey, aLearningActivity, ASHA_OID } from '../builders/records.ts';
import { startSharePoint } from './share-point-site.ts';
import type { Instance, SharePointSite } from './share-point-site.ts';

const manager = aUser('Ben Hughes', { managerId: undefined });
const reports = ['Asha Patel', 'Colin Reid'].map((name) => aUser(name, { managerId: manager.id }));

let site: SharePointSite;
let writer: Instance;
beforeAll(async () => {
  site = await startSharePoint({}, { users: [manager, ...reports] });
  writer = site.instance('writer');
  await writer.sync.syncOnce();
});
afterAll(() => site.close());
beforeEach(() => {
  site.listener.tenant.faults.clear();
  site.listener.ledger.reset();
});

const requests = () => site.listener.ledger.requests();
const units = () => requests().reduce((sum, each) => sum + each.resourceUnits, 0);
const itemUrl = (list: ListName, itemId: string) =>
  `/sites/${site.siteId}/lists/${site.listIds[list]}/items/${itemId}`;

/** Somebody with access to the site edits a row by hand. */
const editByHand = (list: ListName, itemId: string, fields: Record<string, unknown>) =>
  site.listener.call('PATCH', `${itemUrl(list, itemId)}/fields`, { body: fields });

async function stored(words: string, instance = writer) {
  const created = await instance.records.activities.create(
    aLearningActivity({ key: aKey('replica', words) }),
  );
  if (!created.ok) throw new Error('not created');
  return created.value.stored;
}

const keysOf = (instance: Instance) => instance.records.activities.all().map((row) => row.value.key);

/** Rows as the list itself has them, without the quarantined: what every replica must come to. */
async function expectSameAs(one: Instance, other: Instance): Promise<void> {
  await one.sync.syncOnce();
  await other.sync.syncOnce();
  expect(one.records.activities.all()).toEqual(other.records.activities.all());
}

describe('filling and following the lists', () => {
  it('reads every list once, whole, and then knows where to go on', async () => {
    const before = await stored('before the first reading');
    const fresh = site.instance('fresh');
    expect(fresh.replica.status().isFilled).toBe(false);
    expect((await fresh.sync.syncOnce()).rebuilt).toEqual(LIST_NAMES);
    expect(fresh.records.activities.find(before.value.key)).toEqual(before);
    await fresh.sync.syncDirectory();
    expect(fresh.replica.status().isFilled).toBe(true);
  });

  it('costs one resource unit a list when nothing has changed, and reading costs none', async () => {
    await writer.sync.syncOnce();
    site.listener.ledger.reset();
    expect(await writer.sync.syncOnce()).toEqual({ rebuilt: [], faults: [], news: 0, newsIn: [] });
    expect(requests()).toHaveLength(LIST_NAMES.length);
    expect(units()).toBe(LIST_NAMES.length);
    writer.records.activities.all();
    writer.records.activities.where('personOid', ASHA_OID);
    expect(requests()).toHaveLength(LIST_NAMES.length);
  });

  it('takes in what others created, changed and deleted', async () => {
    const reader = site.instance('reader');
    await reader.sync.syncOnce();
    const [kept, gone] = [await stored('kept'), await stored('gone')];
    await reader.sync.syncOnce();
    expect(reader.records.activities.find(gone.value.key)).toEqual(gone);
    await site.listener.call('DELETE', itemUrl('activities', gone.itemId));
    const { Minutes, BodyHash } = lists.activities.toFields({ ...kept.value, minutes: 45 });
    await editByHand('activities', kept.itemId, { Minutes, BodyHash });
    await reader.sync.syncOnce();
    expect(reader.records.activities.find(gone.value.key)).toBeUndefined();
    expect(reader.records.activities.where('personOid', ASHA_OID)).not.toContainEqual(gone);
    expect(reader.records.activities.find(kept.value.key)?.value.minutes).toBe(45);
    await expectSameAs(reader, writer);
  });

  it('reads lists of many pages, each row once', async () => {
    for (let each = 1; each <= 7; each += 1) await stored(`page ${each}`);
    const paged = site.instance('paged', { pageSize: 2 });
    await paged.sync.syncOnce();
    expect(new Set(keysOf(paged)).size).toBe(keysOf(paged).length);
    await expectSameAs(paged, writer);
  });

  it('has everything at once after a restart, and goes on where it stopped', async () => {
    const before = site.instance('restarted');
    await before.sync.syncOnce();
    const rows = before.records.activities.all();
    before.replica.close();
    const row = await stored('while it was down');
    const after = site.instance('restarted');
    expect(after.records.activities.all()).toEqual(rows);
    site.listener.ledger.reset();
    expect((await after.sync.syncOnce()).rebuilt).toEqual([]);
    expect(units()).toBe(LIST_NAMES.length);
    expect(after.records.activities.find(row.value.key)).toEqual(row);
  });

  it('takes in the other lists when one cannot be read, and that one the next time', async () => {
    const reader = site.instance('one list unread');
    await reader.sync.syncOnce();
    const row = await stored('one list unread');
    site.listener.tenant.faults.add({
      part: 'graph',
      kind: 'unavailable',
      path: site.listIds.reviews,
      times: 4,
    });
    const summary = await reader.sync.syncOnce();
    expect(summary.faults.map(({ list, fault }) => [list, fault.status])).toEqual([['reviews', 503]]);
    expect(reader.records.activities.find(row.value.key)).toEqual(row);
    expect(await reader.sync.syncOnce()).toEqual({ rebuilt: [], faults: [], news: 0, newsIn: [] });
  });

  it('shares one run among callers that come together', async () => {
    site.listener.ledger.reset();
    await Promise.all([writer.sync.syncOnce(), writer.sync.syncOnce(), writer.sync.syncOnce()]);
    expect(requests()).toHaveLength(LIST_NAMES.length);
  });
});

describe('a link that has run out', () => {
  it('reads that list again while the old rows are served, and ends with the same rows', async () => {
    const reader = site.instance('gone');
    await reader.sync.syncOnce();
    const rows = keysOf(reader);
    site.listener.tenant.faults.add({
      part: 'graph',
      kind: 'gone',
      path: `${site.listIds.activities}/items/delta`,
      times: 1,
    });
    const running = reader.sync.syncOnce();
    const during = new Set<string>();
    let isRunning = true;
    void running.finally(() => (isRunning = false));
    while (isRunning) {
      during.add(JSON.stringify(keysOf(reader)));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await running).rebuilt).toEqual(['activities']);
    expect([...during]).toEqual([JSON.stringify(rows)]);
    await expectSameAs(reader, writer);
  });

  it('loses no row written while the new file was being built', async () => {
    const reader = site.instance('written meanwhile');
    await reader.sync.syncOnce();
    site.listener.tenant.faults.add({
      part: 'graph',
      kind: 'gone',
      path: `${site.listIds.activities}/items/delta`,
      times: 1,
    });
    const running = reader.sync.syncOnce();
    const row = await stored('meanwhile', reader);
    expect(reader.records.activities.find(row.value.key)).toEqual(row);
    await running;
    expect(reader.records.activities.find(row.value.key)).toEqual(row);
    await expectSameAs(reader, writer);
  });

  it('keeps serving the old file when the new one cannot be filled, and tries again the next time', async () => {
    const reader = site.instance('cannot be filled');
    await reader.sync.syncOnce();
    const rows = keysOf(reader);
    const path = `${site.listIds.activities}/items/delta`;
    site.listener.tenant.faults.add({ part: 'graph', kind: 'gone', path, times: 1 });
    site.listener.tenant.faults.add({ part: 'graph', kind: 'unavailable', path, times: 4 });
    await expect(reader.sync.syncOnce()).rejects.toMatchObject({ name: 'GraphFault', status: 503 });
    expect(keysOf(reader)).toEqual(rows);
    await reader.sync.syncOnce();
    await expectSameAs(reader, writer);
  });
});

describe('a row that somebody edited so that it does not parse', () => {
  it('is left out and counted, with the column named, and comes back once it is mended', async () => {
    const row = await stored('edited by hand');
    await editByHand('activities', row.itemId, { CompletedOn: '31/02/2026' });
    const summary = await writer.sync.syncOnce();
    expect(summary.faults).toEqual([]);
    expect(writer.records.activities.find(row.value.key)).toBeUndefined();
    expect(keysOf(writer)).not.toContain(row.value.key);
    expect(writer.replica.status().lists.activities.quarantined).toBe(1);
    expect(writer.replica.quarantined()).toEqual([
      {
        list: 'activities',
        itemId: row.itemId,
        problems: [{ column: 'CompletedOn', expected: 'date' }],
        eTag: expect.any(String),
        fields: expect.objectContaining({ CompletedOn: '31/02/2026' }),
        countedFields: expect.objectContaining({ CompletedOn: row.value.completedOn }),
        handOids: [],
      },
    ]);
    await editByHand('activities', row.itemId, { CompletedOn: row.value.completedOn });
    await writer.sync.syncOnce();
    expect(writer.records.activities.find(row.value.key)?.value).toEqual(row.value);
    expect(writer.replica.status().lists.activities.quarantined).toBe(0);
  });
});

describe('rows written through another instance', () => {
  it('are fetched in one batch before they are read, and only when they are lacking', async () => {
    const [one, other] = [site.instance('one'), site.instance('other')];
    await one.sync.syncOnce();
    await other.sync.syncOnce();
    const goal = aGoal({ key: aKey('seen') });
    const created = await one.records.goals.create(goal);
    const row = await stored('seen', one);
    if (!created.ok) throw new Error('not created');
    await one.records.goals.replace(created.value.stored, { ...goal, state: 'done' });
    expect(one.written).toHaveLength(3);

    const parts = { graph: other.graph, siteId: site.siteId, listIds: site.listIds, replica: other.replica };
    site.listener.ledger.reset();
    expect(await ensureSeen(parts, one.written)).toEqual([]);
    expect(requests().filter((each) => !each.isInBatch)).toHaveLength(1);
    expect(other.records.goals.find(goal.key)?.value.state).toBe('done');
    expect(other.records.activities.find(row.value.key)).toEqual(row);

    site.listener.ledger.reset();
    expect(await ensureSeen(parts, one.written)).toEqual([]);
    expect(await ensureSeen(parts, ['', 'goals', 'goals:x:1', '__proto__:1:1', 'goals:1:1:1'])).toEqual([]);
    expect(requests()).toEqual([]);
  });

  it('are named when they cannot be fetched, and reading goes on', async () => {
    const other = site.instance('cut off');
    await other.sync.syncOnce();
    const row = await stored('cannot be fetched');
    site.listener.tenant.faults.add({
      part: 'graph',
      kind: 'unavailable',
      path: `items/${row.itemId}$`,
      times: 9,
    });
    const parts = { graph: other.graph, siteId: site.siteId, listIds: site.listIds, replica: other.replica };
    expect(await ensureSeen(parts, writer.written.slice(-1))).toEqual(writer.written.slice(-1));
  });

  it.each(['reset', 'unavailable', 'throttle', 'truncate'] as const)(
    'are named when no batch gets through (%s), and reading goes on',
    async (kind) => {
      const other = site.instance(`cut off by ${kind}`);
      await other.sync.syncOnce();
      await stored(`behind a ${kind}`);
      site.listener.tenant.faults.add({
        part: 'graph',
        kind,
        path: 'batch$',
        times: 99,
        retryAfterSeconds: 60,
      });
      const parts = {
        graph: other.graph,
        siteId: site.siteId,
        listIds: site.listIds,
        replica: other.replica,
      };
      expect(await ensureSeen(parts, writer.written.slice(-1))).toEqual(writer.written.slice(-1));
    },
  );
});

describe('the directory', () => {
  it('is read whole in one call, knows who manages whom, and survives a restart', async () => {
    const reader = site.instance('directory');
    site.listener.ledger.reset();
    await reader.sync.syncDirectory();
    expect(requests().map(({ path }) => path)).toEqual(['/users']);
    reader.replica.close();
    const { replica } = site.instance('directory');
    expect(replica.directory.accountOf(String(reports[0]?.id))?.managerOid).toBe(manager.id);
    expect(replica.directory.accountOf(manager.id)?.managerOid).toBeUndefined();
    expect([...replica.directory.directReportsOf(manager.id)].sort()).toEqual(
      reports.map(({ id }) => id).sort(),
    );
    expect(replica.directory.accountOf(manager.id)).toMatchObject({
      displayName: 'Ben Hughes',
      isEnabled: true,
      isGuest: false,
    });
    expect(replica.status().directory.people).toBe(3);
  });
});
