import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import { GraphFault } from '../../src/graph/graph-fault.ts';
import { createSiteCheck } from '../../src/server/site-check.ts';
import { ensureSeen } from '../../src/sharepoint/ensure-seen.ts';
import type { ListItem } from '../../src/sharepoint/list-item.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';
import type { ListName } from '../../src/sharepoint/lists/index.ts';
import { applyProvisioning } from '../../src/sharepoint/provisioning/apply-provisioning.ts';
import { checkSite } from '../../src/sharepoint/provisioning/check-site.ts';
import { planProvisioning } from '../../src/sharepoint/provisioning/plan-provisioning.ts';
import { readSite } from '../../src/sharepoint/provisioning/site.ts';
import { aGoal, aKey, aLearningActivity, ASHA_OID } from '../builders/records.ts';
import { ADDRESS, DECLARED, startSharePoint, TITLES } from '../contract/share-point-site.ts';
import type { Instance, SharePointSite } from '../contract/share-point-site.ts';

let site: SharePointSite;
let instance: Instance;
beforeAll(async () => {
  site = await startSharePoint();
  instance = site.instance('one');
  await instance.sync.syncOnce();
});
afterEach(() => site.listener.tenant.faults.clear());
afterAll(() => site.close());

const item = (id: number, minutes: number, version: number): ListItem => ({
  id: String(id),
  eTag: `"guid,${version}"`,
  fields: lists.activities.toFields(aLearningActivity({ key: aKey('fed', String(id)), minutes })),
});

const stored = async (name: string) => {
  const created = await instance.records.activities.create(aLearningActivity({ key: aKey(name) }));
  if (!created.ok) throw new Error('not created');
  return created.value.stored;
};

const position = { link: 'next', completedAt: '2026-11-29T09:00:00.000Z' };
const minutesIn = (of: Instance) => of.records.activities.all().map(({ value }) => value.minutes);

async function columnUrl(list: ListName, name: string): Promise<string> {
  const columns = `/sites/${site.siteId}/lists/${site.listIds[list]}/columns`;
  const { body } = await site.listener.call('GET', columns);
  const found = (body as { value: { id: string; name: string }[] }).value.find((each) => each.name === name);
  return `${columns}/${found?.id}`;
}

it('a batch that is refused whole leaves people with what is held', async () => {
  const { siteId, listIds } = site;
  const held = await stored('held');
  const refusing = site.instance('refused', {
    fetch: () =>
      Promise.resolve(Response.json({ error: { code: 'BadRequest', message: 'no' } }, { status: 400 })),
  });
  const parts = { graph: refusing.graph, siteId, listIds, replica: instance.replica };
  await ensureSeen(parts, [`activities:${held.itemId}:7`]);
  expect(instance.records.activities.find(aKey('held'))).toEqual(held);
});

it('an item that comes twice holds as it came last, and never as it was before', () => {
  const fed = site.instance('fed twice');
  fed.replica.applyPage('activities', [item(1, 30, 1), item(1, 60, 2), item(2, 5, 1)], position);
  expect(minutesIn(fed)).toEqual([60, 5]);
  fed.replica.applyPage('activities', [item(1, 30, 1)], position);
  expect(minutesIn(fed)).toEqual([60, 5]);
});

it('a standing loses a row that is deleted, and has it again once it is restored', () => {
  const fed = site.instance('restored');
  const total = () => fed.records.activities.where('personOid', ASHA_OID).map(({ value }) => value.minutes);
  fed.replica.applyPage('activities', [item(1, 30, 1), item(2, 5, 1)], position);
  const kept = { judgedOn: civilDate('2026-11-29'), changesOn: null, mark: 'mark', standing: '{}' };
  const keep = () => fed.replica.standings.put(ASHA_OID, 'hampshire', kept);
  const isKept = () => fed.replica.standings.find(ASHA_OID, 'hampshire') !== undefined;
  keep();
  fed.replica.applyPage('activities', [{ id: '1', deleted: { state: 'deleted' } }], position);
  expect([total(), isKept()]).toEqual([[5], false]);
  keep();
  fed.replica.applyPage('activities', [item(1, 30, 1)], position);
  expect([total(), isKept()]).toEqual([[30, 5], false]);
});

it('what somebody wrote is there at once, and once, however far the delta lags', async () => {
  const writer = site.instance('lagging');
  await writer.sync.syncOnce();
  const before = writer.records.goals.all().length;
  const created = await writer.records.goals.create(aGoal({ key: aKey('lag') }));
  if (!created.ok) throw new Error('not created');
  const replaced = await writer.records.goals.replace(created.value.stored, {
    ...created.value.stored.value,
    state: 'done',
  });
  expect(writer.records.goals.find(aKey('lag'))?.value.state).toBe('done');
  const { itemId, eTag, value } = created.value.stored;
  const late = { id: itemId, eTag, fields: lists.goals.toFields(value) };
  writer.replica.applyPage('goals', [late], writer.replica.position('goals') ?? position);
  expect(replaced.ok && writer.records.goals.find(aKey('lag'))).toEqual(replaced.ok && replaced.value);
  await writer.sync.syncOnce();
  expect(writer.records.goals.all()).toHaveLength(before + 1);
  expect(writer.records.goals.find(aKey('lag'))?.value.state).toBe('done');
});

it('thirty megabytes of one person are counted to the last minute', () => {
  const fed = site.instance('heavy');
  const [rows, perPage] = [10_000, 1000];
  const reflection = 'x'.repeat(3000);
  const heavy = (id: number): ListItem => ({
    ...item(id, 1, 1),
    fields: lists.activities.toFields(aLearningActivity({ key: aKey(String(id)), minutes: 1, reflection })),
  });
  for (let first = 1; first <= rows; first += perPage)
    fed.replica.applyPage(
      'activities',
      Array.from({ length: perPage }, (_, index) => heavy(first + index)),
      position,
    );
  const total = () =>
    fed.records.activities
      .where('personOid', ASHA_OID)
      .reduce((minutes, { value }) => minutes + value.minutes, 0);
  expect([total(), total()]).toEqual([rows, rows]);
});

it('reading needs no index of the list', async () => {
  const kept = await stored('indexed');
  await site.listener.call('PATCH', await columnUrl('activities', 'PersonOid'), { body: { indexed: false } });
  const fresh = site.instance('without index');
  await fresh.sync.syncOnce();
  expect(fresh.records.activities.find(aKey('indexed'))).toEqual(kept);
  expect(fresh.records.activities.where('personOid', ASHA_OID)).toContainEqual(kept);
  await site.listener.call('PATCH', await columnUrl('activities', 'PersonOid'), { body: { indexed: true } });
});

it('a column that is gone stops its list alone, is named to the administrator, and comes back', async () => {
  const before = await stored('before the loss');
  await instance.sync.syncOnce();
  const [told, logged]: [string[][], unknown[]] = [[], []];
  const log = { info: () => logged.push('info'), warn: () => 0, error: (data: unknown) => logged.push(data) };
  const check = createSiteCheck({
    read: async () => {
      const declared = Object.values(lists);
      const titles = declared.map(({ title }) => title);
      return checkSite(declared, (await readSite(instance.graph, ADDRESS, titles)).lists);
    },
    tell: (lacking) => told.push([...lacking]),
    log,
    monotonic: () => 0,
  });
  const synced = async () => {
    const { faults } = await instance.sync.syncOnce();
    await check(faults.length > 0);
    return faults.map(({ list }) => list);
  };
  expect(await synced()).toEqual([]);
  expect(told).toEqual([]);

  const column = await columnUrl('activities', 'Minutes');
  await site.listener.call('DELETE', column);
  const elsewhere = site.instance('another server');
  await elsewhere.records.goals.create(aGoal({ key: aKey('written elsewhere') }));
  const refused = instance.records.activities.create(aLearningActivity({ key: aKey('after the loss') }));
  await expect(refused).rejects.toBeInstanceOf(GraphFault);
  await expect(refused).rejects.toMatchObject({
    outcome: 'refused',
    message: expect.stringContaining('Minutes') as unknown,
  });
  expect(await instance.records.goals.create(aGoal({ key: aKey('other list') }))).toMatchObject({ ok: true });
  expect(await synced()).toEqual(['activities']);
  expect(told).toEqual([['CPD Activities.Minutes']]);
  expect(logged).toEqual([{ lacking: ['CPD Activities.Minutes'] }]);
  expect(instance.records.goals.find(aKey('written elsewhere'))).toBeDefined();
  expect(instance.records.activities.find(aKey('before the loss'))).toEqual(before);
  expect(await synced()).toEqual(['activities']);
  expect(told).toHaveLength(1);

  const found = await readSite(site.administrator, ADDRESS, TITLES);
  await applyProvisioning(site.administrator, found.id, planProvisioning(DECLARED, found.lists));
  expect(await synced()).toEqual([]);
  expect(told).toEqual([['CPD Activities.Minutes'], []]);
  expect(logged.at(-1)).toBe('info');
  expect(
    await instance.records.activities.create(aLearningActivity({ key: aKey('restored') })),
  ).toMatchObject({
    ok: true,
  });
});
