import { afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { aService } from '../../tests/builders/a-service.ts';
import { aKey, anAttendance, aPerson, aTrainingEvent, MANAGER_OID } from '../../tests/builders/records.ts';
import type { World } from '../../tests/builders/world.ts';
import type { FakeChannel } from '../../tests/support/fake-channel.ts';
import {
  anActivity,
  anExecute,
  ASHA,
  createFakeChannel,
  TENANT_ID,
} from '../../tests/support/fake-channel.ts';
import type { BotRun } from '../../tests/support/run-bot.ts';
import { runBot } from '../../tests/support/run-bot.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';

const EVENT = aTrainingEvent({ startsAt: '2026-11-20T08:00:00.000Z', endsAt: '2026-11-20T09:30:00.000Z' });
const ANSWER = { eventKey: EVENT.key, rating: 'good' };

let channel: FakeChannel;
let authorization: string;
let run: BotRun;
let world: World;

beforeAll(async () => {
  channel = await createFakeChannel();
  authorization = `Bearer ${await channel.token()}`;
});

beforeEach(async () => {
  world = aService({
    managers: { [MANAGER_OID]: ASHA },
    records: {
      people: [aPerson({ oid: ASHA, leftOn: civilDate('2026-11-20') }), aPerson({ oid: MANAGER_OID })],
      events: [EVENT],
      attendances: [anAttendance({ key: aKey('attendance', 'one'), personOid: ASHA })],
    },
  });
  run = await runBot(channel, { world });
});

afterEach(() => run.stop());

it.each(['my standing', 'my team', 'help', 'stop'])(
  'somebody who has left is told so, whatever they ask: %s',
  async (text) => {
    await run.post(anActivity({ text }), authorization);
    expect(run.sent.map(({ body }) => body.text)).toEqual([
      expect.stringMatching(/^I only work for people in post/),
    ]);
    expect(await world.conversations.find(ASHA)).toBeUndefined();
  },
);

it('tells others who read along nothing of somebody who has left', async () => {
  const conversation = { id: '19:team@thread.tacv2', conversationType: 'channel', tenantId: TENANT_ID };
  await run.post(anActivity({ text: 'my standing', conversation }), authorization);
  expect(run.sent.map(({ body }) => body.text)).toEqual([expect.stringMatching(/^That is personal/)]);
});

it('a card that somebody kept answers nothing for them once they have left', async () => {
  const { body } = await run.post(anExecute('evaluation.submit', ANSWER), authorization);
  expect(body).toMatchObject({ statusCode: 403 });
  expect(world.records.evaluations.all()).toHaveLength(0);
});

it('a card that comes as a message is refused too', async () => {
  const value = { verb: 'evaluation.submit', ...ANSWER };
  await run.post(anActivity({ text: undefined, value }), authorization);
  expect(run.sent).toHaveLength(1);
  expect(world.records.evaluations.all()).toHaveLength(0);
});

it('somebody who has left and takes the app away is forgotten, and nobody answers', async () => {
  const { serviceUrl, conversation, from, locale } = anActivity() as {
    serviceUrl: string;
    conversation: { id: string };
    from: { id: string };
    locale: string;
  };
  await world.conversations.remember({
    personOid: ASHA,
    conversationId: conversation.id,
    serviceUrl,
    channelUserId: from.id,
    locale,
  });
  await run.post(anActivity({ type: 'installationUpdate', action: 'remove' }), authorization);
  expect(await world.conversations.find(ASHA)).toBeUndefined();
  expect(run.sent).toHaveLength(0);
});

it('somebody who has left and adds the app is neither kept nor welcomed', async () => {
  await run.post(anActivity({ type: 'installationUpdate', action: 'add' }), authorization);
  expect(await world.conversations.find(ASHA)).toBeUndefined();
  expect(await world.outbox.due('2099-01-01T00:00:00.000Z', 10)).toEqual([]);
});
