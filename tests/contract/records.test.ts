import { afterAll, beforeAll } from '@jest/globals';
import { memoryRecords } from '../fakes/memory-records.ts';
import { testCollections } from './collection-behaviour.ts';
import { startSharePoint } from './share-point-site.ts';
import type { Instance, SharePointSite } from './share-point-site.ts';

const inMemory = memoryRecords();
testCollections('in memory', () => inMemory);

let site: SharePointSite;
let instance: Instance;
beforeAll(async () => {
  site = await startSharePoint();
  instance = site.instance('contract');
  await instance.sync.syncOnce();
});
afterAll(() => site.close());
testCollections('in SharePoint', () => instance.records);
