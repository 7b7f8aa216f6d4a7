import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createUnauditedRows, noticedAudit } from '../../src/replica/unaudited-rows.ts';
import { createAudited } from '../../src/use-cases/shared/create-audited.ts';
import { aKey, aLearningActivity, ASHA_OID } from '../builders/records.ts';
import { memoryAuditLog } from '../fakes/memory-audit-log.ts';
import { settableClock } from '../fakes/settable-clock.ts';
import { startSharePoint } from './share-point-site.ts';
import type { Instance, SharePointSite } from './share-point-site.ts';

let site: SharePointSite;
beforeAll(async () => {
  site = await startSharePoint();
});
afterAll(() => site.close());

const entry = { action: 'activity-logged', actorOid: ASHA_OID, subjectOid: ASHA_OID };
const clock = settableClock('2026-11-21T10:00:00.000Z');
const waitingIn = ({ replica }: Instance) => createUnauditedRows(replica).waiting(0, 100);

it('knows of the entry of what this instance wrote, and looks for that of what came by delta', async () => {
  const log = memoryAuditLog();
  const [writer, reader] = [site.instance('audited writer'), site.instance('audited reader')];
  for (const { sync } of [writer, reader]) await sync.syncOnce();
  const audit = noticedAudit(log, createUnauditedRows(writer.replica));
  const value = aLearningActivity({ key: aKey('audited') });
  await createAudited({ audit, clock }, writer.records.activities, value, entry);
  expect(waitingIn(writer)).toEqual([]);
  await reader.sync.syncOnce();
  const [waiting] = waitingIn(reader);
  expect(waiting).toMatchObject({ key: value.key, subjectOid: ASHA_OID, isGone: false });
  expect(await log.known([waiting!.version])).toEqual(new Set([waiting!.version]));
});

it('waits for the entry of a row whose writer died before it, and of what was changed or deleted by hand', async () => {
  const writer = site.instance('died');
  await writer.sync.syncOnce();
  createUnauditedRows(writer.replica).markAudited(waitingIn(writer).map(({ version }) => version));
  const audit = { ...memoryAuditLog(), record: () => Promise.reject(new Error('no storage')) };
  const value = aLearningActivity({ key: aKey('died') });
  await expect(createAudited({ audit, clock }, writer.records.activities, value, entry)).rejects.toThrow();
  expect(waitingIn(writer)).toMatchObject([{ key: value.key }]);
  const { itemId } = writer.records.activities.find(value.key)!;
  createUnauditedRows(writer.replica).markAudited([waitingIn(writer)[0]!.version]);

  const url = `/sites/${site.siteId}/lists/${site.listIds.activities}/items/${itemId}`;
  await site.listener.call('PATCH', `${url}/fields`, { body: { Minutes: 45 } });
  await writer.sync.syncOnce();
  expect(waitingIn(writer)).toMatchObject([{ version: `activities:${itemId}:2`, isGone: false }]);
  await site.listener.call('DELETE', url);
  await writer.sync.syncOnce();
  expect(waitingIn(writer)).toMatchObject([{ version: `activities:${itemId}:2:gone`, isGone: true }]);
});
