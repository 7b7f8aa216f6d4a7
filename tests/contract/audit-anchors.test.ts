import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readAnchors, writeAnchor } from '../../src/cli/audit/anchor-rows.ts';
import { reportLines } from '../../src/cli/audit/audit-words.ts';
import { asTheyAre, checkAndAnchor, nextAnchor } from '../../src/use-cases/audit/anchor-audit.ts';
import { verifyAudit } from '../../src/use-cases/audit/verify-audit.ts';
import { aWorld } from '../builders/world.ts';
import { startSharePoint } from './share-point-site.ts';
import type { SharePointSite } from './share-point-site.ts';

let site: SharePointSite;
beforeAll(async () => {
  site = await startSharePoint();
});
afterAll(() => site.close());

it('anchors the log in its list, where the command reads it, notices a hand in it and accepts it', async () => {
  const instance = site.instance('anchors');
  await instance.sync.syncOnce();
  const world = { ...aWorld({ now: '2026-11-21T12:00:00.000Z' }), records: instance.records };
  const entry = { action: 'activity-logged', actorOid: 'a', subjectOid: 's', at: world.clock.now() };
  await world.audit.record({ ...entry, rowKey: 'one' });
  await checkAndAnchor(world);
  world.clock.advance({ days: 1 });
  await checkAndAnchor(world);
  const address = { siteId: site.siteId, listId: site.listIds.auditAnchors };
  const verify = async () =>
    verifyAudit(world, await readAnchors(instance.graph, address), world.clock.now());
  expect(reportLines(await verify()).slice(-2)).toEqual([
    'Anchors: 2, the last of 2026-11-22',
    'The audit log is whole.',
  ]);

  const first = instance.records.auditAnchors.all()[0]!;
  const url = `/sites/${address.siteId}/lists/${address.listId}/items/${first.itemId}/fields`;
  await site.listener.call('PATCH', url, { body: { EntryNumber: 2 } });
  world.audit.tamper((all) => all.slice(0, 1));
  expect(reportLines(await verify()).slice(-2)).toEqual([
    'The log ends before entry 2, which the anchor of 2026-11-22 names.',
    'The anchor of 2026-11-21 is not as it was signed.',
  ]);

  world.clock.advance({ minutes: 1 });
  const who = { recordedBy: 'command-line', acceptedBecause: 'A trial.' };
  await writeAnchor(instance.graph, address, nextAnchor(world, undefined, await asTheyAre(world), who));
  expect((await verify()).findings).toEqual([]);
});
