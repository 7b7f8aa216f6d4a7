import { expect, it } from '@jest/globals';
import { aWorld } from '../../../tests/builders/world.ts';
import { checkAndAnchor } from '../audit/anchor-audit.ts';
import { seenWhileKept } from './seen-while-kept.ts';

it('what was queued is forgotten once it may be lost with its ledger, and not before', async () => {
  const world = aWorld({});
  const check = async (mark: string) => {
    const ledger = { ...world.ledger, mark: () => Promise.resolve(mark) };
    world.auditReports.keep(await checkAndAnchor({ ...world, ledger }));
  };
  await check('the first');
  const seen = seenWhileKept(world);
  seen().add('a message');
  await check('the first');
  expect([...seen()]).toEqual(['a message']);
  await check('another');
  expect([...seen()]).toEqual([]);
  seen().add('a message');
  expect([...seen()]).toEqual(['a message']);
});
