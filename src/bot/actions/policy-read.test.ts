import { describe, expect, it } from '@jest/globals';
import { aChat, saidIn } from '../../../tests/builders/a-chat.ts';
import { aService, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import { aPolicyVersion, ASHA_OID } from '../../../tests/builders/records.ts';

const VERSION = aPolicyVersion({
  key: 'f'.repeat(64),
  state: 'published',
  publishedAt: '2026-11-20T09:00:00.000Z',
});

async function press(actorOid: string, data: unknown) {
  const world = aService({ records: { policies: [VERSION] } });
  const answer = await aChat(world, actorOid).press('policy.read', data);
  const readings = world.records.policyReadings.all().map(({ value }) => value.personOid);
  return { answer, readings };
}

describe('“I have read this”', () => {
  it('confirms for whoever presses it, and puts the thanks in the card’s place', async () => {
    const { answer, readings } = await press(ASHA_OID, { versionKey: VERSION.key });
    expect(readings).toEqual([ASHA_OID]);
    expect(saidIn(answer)).toContain('You have confirmed that you read this.');
  });

  it('stays in the chat, so that it is still answered when the chat is opened again', async () => {
    expect((await press(ASHA_OID, { versionKey: VERSION.key })).answer).toMatchObject({ stays: true });
    expect((await press(STRANGER_OID, { versionKey: VERSION.key })).answer).not.toHaveProperty('stays');
  });

  it.each([
    ['somebody it is not meant for', STRANGER_OID, { versionKey: VERSION.key }, 404],
    ['a version that is none', ASHA_OID, { versionKey: 'x' }, 400],
    ['somebody else named beside the version', ASHA_OID, { versionKey: VERSION.key, actorOid: 'ben' }, 400],
  ])('refuses %s', async (_what, actorOid, data, statusCode) => {
    const { answer, readings } = await press(actorOid, data);
    expect(answer).toMatchObject({ statusCode });
    expect(readings).toEqual([]);
  });
});
