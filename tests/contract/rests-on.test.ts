import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { knowsRow } from '../../src/sharepoint/knows-row.ts';
import { versionsOf } from '../../src/use-cases/shared/rests-on.ts';
import { aKey, aTrainingEvent } from '../builders/records.ts';
import { startSharePoint } from './share-point-site.ts';
import type { SharePointSite } from './share-point-site.ts';

let site: SharePointSite;
beforeAll(async () => {
  site = await startSharePoint();
});
afterAll(() => site.close());

it('tells the rows that another instance’s message rests on from those that have not come yet', async () => {
  const [fresh, behind] = [site.instance('fresh'), site.instance('behind')];
  for (const { sync } of [fresh, behind]) await sync.syncOnce();
  const event = aTrainingEvent({ key: aKey('rests-on') });
  const created = await fresh.records.events.create(event);
  const restsOn = versionsOf(fresh.records.events, event.key, undefined, aKey('never'));
  const knowsAll = () => restsOn.map((version) => knowsRow(behind.replica, version));
  expect(knowsAll()).toEqual([false]);
  await behind.sync.syncOnce();
  expect(knowsAll()).toEqual([true]);

  if (!created.ok) throw new Error('not created');
  await fresh.records.events.replace(created.value.stored, { ...event, venue: 'Another room' });
  const [changed] = versionsOf(fresh.records.events, event.key);
  expect(knowsRow(behind.replica, changed!)).toBe(false);
  await behind.sync.syncOnce();
  expect(knowsRow(behind.replica, changed!)).toBe(true);
  expect(knowsRow(behind.replica, 'no-such-list:1:1')).toBe(true);
});
