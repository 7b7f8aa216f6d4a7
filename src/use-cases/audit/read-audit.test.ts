import { expect, it } from '@jest/globals';
import { ASHA_OID, aPerson, aRoleAssignment, MANAGER_OID } from '../../../tests/builders/records.ts';
import { aWorld } from '../../../tests/builders/world.ts';
import { checkAndAnchor } from './anchor-audit.ts';
import { describeMe } from '../me/describe-me.ts';
import { readAudit, settleParked } from './read-audit.ts';

async function aWorldWithParked() {
  const world = aWorld({
    records: {
      people: [aPerson()],
      roleAssignments: [aRoleAssignment({ personOid: MANAGER_OID, role: 'administrator', unit: undefined })],
    },
  });
  await world.outbox.enqueue({
    key: 'form',
    recipientOid: ASHA_OID,
    content: { kind: 'evaluation-request', eventKey: 'event' },
    enqueuedAt: world.clock.now(),
  });
  await world.outbox.claim('form', world.clock.now());
  await world.outbox.giveUp('form', 'ambiguous', '504');
  return world;
}

it('shows an administrator, and nobody else, the last check and what is parked', async () => {
  const world = await aWorldWithParked();
  world.auditReports.keep(await checkAndAnchor(world));
  expect(await readAudit(world, MANAGER_OID)).toMatchObject({
    ok: true,
    value: {
      report: { findings: [] },
      parked: [{ key: 'form', recipientName: aPerson().displayName, why: '504' }],
    },
  });
  expect(await readAudit(world, ASHA_OID)).toMatchObject({ refusal: { code: 'not-allowed' } });
  expect(describeMe(world, ASHA_OID).views).not.toContain('audit');
});

it('has an administrator, and nobody else, send a parked message again, once, under their name', async () => {
  const world = await aWorldWithParked();
  const request = { key: 'form', how: 'send-again' as const };
  expect(await settleParked(world, { actorOid: ASHA_OID, ...request })).toMatchObject({ ok: false });
  expect(await world.outbox.find('form')).toMatchObject({ state: 'ambiguous' });
  for (let time = 1; time <= 2; time += 1)
    expect(await settleParked(world, { actorOid: MANAGER_OID, ...request })).toMatchObject({
      ok: true,
      value: { parked: [] },
    });
  expect(await world.outbox.find('form')).toMatchObject({ state: 'pending' });
  expect(world.audit.records()).toMatchObject([
    { action: 'message-sent-again', actorOid: MANAGER_OID, subjectOid: ASHA_OID, rowKey: 'form' },
  ]);
});

it('leaves a parked message for good', async () => {
  const world = await aWorldWithParked();
  await settleParked(world, { actorOid: MANAGER_OID, key: 'form', how: 'leave' });
  expect(await world.outbox.find('form')).toMatchObject({ state: 'undeliverable' });
});
