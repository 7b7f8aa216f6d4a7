import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { aService } from '../../tests/builders/a-service.ts';
import { aKey, anAttendance, aPerson, aTrainingEvent } from '../../tests/builders/records.ts';
import type { FakeChannel } from '../../tests/support/fake-channel.ts';
import { anActivity, anExecute, ASHA, createFakeChannel } from '../../tests/support/fake-channel.ts';
import { anApi } from '../../tests/support/run-api.ts';
import type { BotRun } from '../../tests/support/run-bot.ts';
import { runBot } from '../../tests/support/run-bot.ts';

const EVENT = aTrainingEvent({ startsAt: '2026-11-20T08:00:00.000Z', endsAt: '2026-11-20T09:30:00.000Z' });
const ANSWER = { rating: 'good', answers: { 'content-and-learning': 'Three ways to caption a session' } };

let channel: FakeChannel;
let authorization: string;
let run: BotRun | undefined;

beforeAll(async () => {
  channel = await createFakeChannel();
  authorization = `Bearer ${await channel.token()}`;
});
afterEach(() => run?.stop());

async function attended() {
  const world = aService({
    records: {
      people: [aPerson({ oid: ASHA })],
      events: [EVENT],
      attendances: [anAttendance({ key: aKey('attendance', 'one'), personOid: ASHA })],
    },
  });
  const bot = await runBot(channel, { world });
  run = bot;
  const { call } = await anApi(world);
  const data = { eventKey: EVENT.key, rating: ANSWER.rating, ...ANSWER.answers };
  return {
    world,
    byPage: async () => (await call(ASHA, 'POST', `/evaluations/${EVENT.key}`, ANSWER)).status,
    byCard: async () =>
      (await bot.post(anExecute('evaluation.submit', data), authorization)).body['statusCode'],
    byMessage: async () => {
      const value = { verb: 'evaluation.submit', ...data };
      return (await bot.post(anActivity({ text: undefined, value }), authorization)).status;
    },
  };
}

it.each([
  ['byPage', 201],
  ['byCard', 200],
  ['byMessage', 200],
] as const)('%s an answer is stored while the form is open', async (way, status) => {
  const ways = await attended();
  ways.world.clock.advance({ days: 13 });
  expect(await ways[way]()).toBe(status);
  expect(ways.world.records.evaluations.all()).toHaveLength(1);
});

it.each([
  ['byPage', 409],
  ['byCard', 403],
  ['byMessage', 200],
] as const)('%s nothing is stored sixty days after the event', async (way, status) => {
  const ways = await attended();
  ways.world.clock.advance({ days: 60 });
  expect(await ways[way]()).toBe(status);
  expect(ways.world.records.evaluations.all()).toHaveLength(0);
});
