import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createReconciler } from '../../src/replica/reconcile.ts';
import { LIST_NAMES } from '../../src/sharepoint/lists/index.ts';
import { aKey, aLearningActivity } from '../builders/records.ts';
import { settableClock } from '../fakes/settable-clock.ts';
import { startSharePoint } from './share-point-site.ts';
import type { SharePointSite } from './share-point-site.ts';

let site: SharePointSite;
beforeAll(async () => {
  site = await startSharePoint();
});
afterAll(() => site.close());

it('finds within a day what a delta lost: a deletion, a change and a restored row, a page at a time', async () => {
  const instance = site.instance('reconciled');
  await instance.sync.syncOnce();
  const { replica, records } = instance;
  const stored = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const created = await records.activities.create(aLearningActivity({ key: aKey('reconciled', name) }));
    if (created.ok) stored.push(created.value.stored);
  }
  const [, lost, changed, restored] = stored;
  const url = (itemId = '') => `/sites/${site.siteId}/lists/${site.listIds.activities}/items/${itemId}`;
  await site.listener.call('DELETE', url(lost?.itemId));
  await site.listener.call('PATCH', `${url(changed?.itemId)}/fields`, { body: { Minutes: 45 } });
  replica.rowsOf('activities').remove(restored?.itemId ?? '');

  const clock = settableClock('2026-11-29T08:00:00.000Z');
  const parts = { graph: instance.graph, siteId: site.siteId, listIds: site.listIds };
  const reconcile = createReconciler({ ...parts, now: () => clock.now(), pageSize: 2 }, replica);
  const total = { pagesRead: 0, rowsBrought: 0, rowsRemoved: 0, resourceUnits: 0 };
  site.listener.ledger.reset();
  for (let run = 1; run <= 96; run += 1) {
    const read = await reconcile();
    total.pagesRead += read.pagesRead;
    total.rowsBrought += read.rowsBrought;
    total.rowsRemoved += read.rowsRemoved;
    total.resourceUnits += read.resourceUnits;
    clock.advance({ minutes: 15 });
  }
  const units = site.listener.ledger.requests().reduce((sum, each) => sum + each.resourceUnits, 0);
  expect(total).toMatchObject({ rowsRemoved: 1, pagesRead: LIST_NAMES.length + 1, resourceUnits: units });
  expect(records.activities.find(aKey('reconciled', 'b'))).toBeUndefined();
  expect(replica.rowsOf('activities').versionOf(changed?.itemId ?? '')).toBe(2);
  expect(records.activities.find(aKey('reconciled', 'd'))).toBeDefined();
  // Another day, nothing to bring.
  expect(await reconcile()).toMatchObject({ pagesRead: 1, rowsBrought: 0, rowsRemoved: 0 });
});
