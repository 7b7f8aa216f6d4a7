import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SignJWT } from 'jose';
import type { FakeChannel } from '../../../tests/support/fake-channel.ts';
import {
  anActivity,
  APP_ID,
  createFakeChannel,
  SERVICE_URL,
  TENANT_ID,
} from '../../../tests/support/fake-channel.ts';
import type { BotRun } from '../../../tests/support/run-bot.ts';
import { fetchKeys, runBot } from '../../../tests/support/run-bot.ts';
import { holdKeys } from '../../server/held-keys.ts';

let channel: FakeChannel;
let run: BotRun;

beforeAll(async () => {
  channel = await createFakeChannel();
  run = await runBot(channel);
});

afterAll(() => run.stop());

const bearer = async (token: Promise<string> | string) => `Bearer ${await token}`;
const without = (name: string) => {
  const activity = anActivity();
  delete activity[name];
  return activity;
};

const OTHER_TENANT = '11111111-2222-4333-8444-555555555555';

async function expectRefusal(
  answer: Promise<{ status: number; body: object }>,
  status: number,
  code: string,
) {
  const sentBefore = run.sent.length;
  expect(await answer).toEqual({ status, body: { code, reference: expect.any(String) } });
  expect(run.sent).toHaveLength(sentBefore);
  const next = await run.post(anActivity(), await bearer(channel.token()));
  expect(next.status).toBe(200);
}

it('lets in what the channel sent, and answers it', async () => {
  const before = run.sent.length;
  expect(await run.post(anActivity(), await bearer(channel.token()))).toEqual({ status: 200, body: {} });
  expect(run.sent).toHaveLength(before + 1);
});

it('takes a token that ran out within the five minutes that clocks may differ', async () => {
  const token = channel.token({ expiresInSeconds: -240 });
  expect(await run.post(anActivity(), await bearer(token))).toMatchObject({ status: 200 });
});

describe('refuses what is not an activity, and stays alive', () => {
  it.each<[string, unknown]>([
    ['an empty object', {}],
    ['an empty body', ''],
    ['text that is not JSON', '{"type":'],
    ['a list', [anActivity()]],
    ['a type that is a number', anActivity({ type: 5 })],
    ['no type', without('type')],
    ['no id', without('id')],
    ['no channelId', without('channelId')],
    ['no serviceUrl', without('serviceUrl')],
    ['no recipient', without('recipient')],
    ['from that is a string', anActivity({ from: 'asha' })],
    ['from without an object id', anActivity({ from: { id: '29:asha' } })],
    ['an object id that is none', anActivity({ from: { id: '29:asha', aadObjectId: '../me' } })],
    ['conversation null', anActivity({ conversation: null })],
    ['no tenant', anActivity({ channelData: {}, conversation: { id: 'a:asha' } })],
    ['a text that is an object', anActivity({ text: { toString: 'x' } })],
    ['a locale that is a list', anActivity({ locale: ['en'] })],
    ['members that are no list', anActivity({ membersAdded: 'all' })],
  ])('%s', async (_what, body) => {
    await expectRefusal(run.post(body, await bearer(channel.token())), 400, 'bad-request');
    await expectRefusal(run.post(body), 400, 'bad-request');
  });

  it.each([
    ['a field of the activity', '"__proto__": {"admin": true}'],
    ['a field of a person', '"from": {"id": "29:a", "constructor": {}}'],
    [
      "a field of a card's data",
      '"value": {"action": {"type": "Action.Execute", "verb": "refresh", "data": {"answers": {"__proto__": "5"}}}}',
    ],
    ["a field of a message's data", '"value": {"verb": "refresh", "prototype": {"oid": "x"}}'],
  ])('a name that every object has, as %s: it is refused and not dropped', async (_where, field) => {
    const body = `${JSON.stringify(anActivity()).slice(0, -1)},${field}}`;
    await expectRefusal(run.post(body, await bearer(channel.token())), 400, 'bad-request');
  });

  it('a body that is not UTF-8', async () => {
    const text = JSON.stringify(anActivity({ text: 'caf?' }));
    const body = Buffer.from(text, 'latin1');
    body[text.indexOf('?')] = 0xe9;
    const authorization = await bearer(channel.token());
    const headers = { 'content-type': 'application/json', authorization };
    const response = await fetch(`${run.origin}/api/messages`, { method: 'POST', headers, body });
    const answer = { status: response.status, body: (await response.json()) as object };
    await expectRefusal(Promise.resolve(answer), 400, 'bad-request');
  });

  it('a body of 5 MB', async () => {
    const activity = JSON.stringify(anActivity({ text: 'x'.repeat(5 * 1024 * 1024) }));
    await expectRefusal(postInPieces(activity), 413, 'too-large');
  });

  it.each(['GET', 'PUT', 'DELETE'])('%s', async (method) => {
    const response = await fetch(`${run.origin}/api/messages`, { method });
    expect(response.headers.get('allow')).toBe('POST');
    const body = (await response.json()) as object;
    await expectRefusal(Promise.resolve({ status: response.status, body }), 405, 'method-not-allowed');
  });
});

/** Reads the answer as soon as it comes, as a sender does that is cut off half way. */
function postInPieces(body: string): Promise<{ status: number; body: object }> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest(`${run.origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
    });
    let isAnswered = false;
    sending.on('response', (response) => {
      isAnswered = true;
      let text = '';
      response.on('data', (piece: Buffer) => (text += piece.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as object }),
      );
    });
    sending.on('error', (error) => isAnswered || reject(error));
    sending.write(body.slice(0, 64 * 1024));
    sending.end(body.slice(64 * 1024));
  });
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('refuses a token that the channel did not sign for us', () => {
  const unsigned = (alg: string) =>
    `${base64url({ alg, typ: 'JWT', kid: 'channel-key-1' })}.${base64url(channel.claimsOf({}))}.`;

  it.each<[string, () => Promise<string> | string | undefined]>([
    ['no header', () => undefined],
    ['another scheme', () => 'Basic YXNoYTpzZWNyZXQ='],
    ['an empty bearer', () => 'Bearer '],
    ['no token', () => 'Bearer not-a-token'],
    ['alg none', () => `Bearer ${unsigned('none')}`],
    ['alg none with a signature', () => `Bearer ${unsigned('none')}abc`],
    [
      'HS256 with the public key as its secret',
      () =>
        bearer(
          new SignJWT(channel.claimsOf({}))
            .setProtectedHeader({ alg: 'HS256', kid: 'channel-key-1' })
            .sign(Buffer.from(JSON.stringify(channel.publicKey))),
        ),
    ],
    ['another key under a known id', () => bearer(channel.tokenOfAnotherKey())],
    ['a key id nobody published', () => bearer(channel.tokenOfAnotherKey('unknown'))],
    ['another audience', () => bearer(channel.token({ aud: OTHER_TENANT }))],
    ['another issuer', () => bearer(channel.token({ iss: 'https://evil.example' }))],
    [
      "the bot's own token for the connector, replayed",
      () =>
        bearer(
          channel.token({
            iss: `https://sts.windows.net/${TENANT_ID}/`,
            aud: 'https://api.botframework.com',
          }),
        ),
    ],
    ['no expiry', () => bearer(channel.token({ expiresInSeconds: undefined }))],
    ['an expiry ten minutes ago', () => bearer(channel.token({ expiresInSeconds: -600 }))],
    ['a start in ten minutes', () => bearer(channel.token({ startsInSeconds: 600 }))],
    ['no service URL', () => bearer(channel.token({ serviceurl: undefined }))],
    [
      'the service URL of another region',
      () => bearer(channel.token({ serviceurl: `${SERVICE_URL}other/` })),
    ],
  ])('%s', async (_what, header) => {
    await expectRefusal(run.post(anActivity(), await header()), 401, 'not-authenticated');
  });

  it.each([
    'https://smba.trafficmanager.net.evil.example/',
    'http://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net:444/uk/',
    'https://user@smba.trafficmanager.net/uk/',
    'https://169.254.169.254/uk/',
    'not a url',
  ])('a service URL that both name but is no connector: %s', async (serviceUrl) => {
    const authorization = await bearer(channel.token({ serviceurl: serviceUrl }));
    await expectRefusal(run.post(anActivity({ serviceUrl }), authorization), 401, 'not-authenticated');
  });

  it.each(['', 'emulator', 'webchat'])('a channel it is not endorsed for: %p', async (channelId) => {
    const authorization = await bearer(channel.token());
    await expectRefusal(run.post(anActivity({ channelId }), authorization), 401, 'not-authenticated');
  });

  it('compares the service URL again for a token it has seen before', async () => {
    const authorization = await bearer(channel.token());
    expect(await run.post(anActivity(), authorization)).toMatchObject({ status: 200 });
    const elsewhere = anActivity({ serviceUrl: 'https://smba.trafficmanager.net/elsewhere/' });
    await expectRefusal(run.post(elsewhere, authorization), 401, 'not-authenticated');
  });
});

describe('refuses another tenant', () => {
  const conversation = (tenantId: string) => ({ id: 'a:asha', conversationType: 'personal', tenantId });
  it.each([
    [
      'in both places',
      { channelData: { tenant: { id: OTHER_TENANT } }, conversation: conversation(OTHER_TENANT) },
    ],
    ['in the conversation', { conversation: conversation(OTHER_TENANT) }],
    ['in the channel data', { channelData: { tenant: { id: OTHER_TENANT } } }],
  ])('%s', async (_where, changes) => {
    await expectRefusal(run.post(anActivity(changes), await bearer(channel.token())), 403, 'not-allowed');
  });
});

describe('with keys of its own making', () => {
  it('refuses a key that is not endorsed for Teams', async () => {
    const other = await createFakeChannel(['webchat']);
    const bot = await runBot(other);
    expect(await bot.post(anActivity(), await bearer(other.token()))).toMatchObject({ status: 401 });
    expect(bot.sent).toEqual([]);
    await bot.stop();
  });

  it('fetches the keys once for many tokens, and does not look again at once for an unknown key', async () => {
    const fetched: string[] = [];
    const bot = await runBot(channel, { parts: { fetchFromChannel: fetchKeys(channel, fetched) } });
    await Promise.all(
      [60, 120, 180].map(async (expiresInSeconds) =>
        bot.post(anActivity(), await bearer(channel.token({ expiresInSeconds }))),
      ),
    );
    for (const id of ['one', 'two', 'three'])
      await bot.post(anActivity(), await bearer(channel.tokenOfAnotherKey(id)));
    expect(fetched).toHaveLength(2);
    await bot.stop();
  });

  it.each<[string, typeof globalThis.fetch]>([
    ['when the channel is out of reach', () => Promise.reject(new TypeError('fetch failed'))],
    [
      'when the metadata names another host',
      () => Promise.resolve(Response.json({ jwks_uri: 'https://evil.example/keys' })),
    ],
    [
      'when the metadata answers an error page',
      () => Promise.resolve(new Response('<html>', { status: 502 })),
    ],
  ])('answers 503 and lets nobody in %s', async (_when, fetchFromChannel) => {
    const bot = await runBot(channel, { parts: { fetchFromChannel } });
    const answer = await bot.post(anActivity(), await bearer(channel.token()));
    expect(answer).toEqual({
      status: 503,
      body: { code: 'keys-unavailable', reference: expect.any(String) },
    });
    expect(bot.sent).toEqual([]);
    await bot.stop();
  });
});

describe('once the address of keys fails', () => {
  const HOUR = 3_600_000;
  const now = () => Date.now();
  const hoursLater = (hours: number) => {
    const then = Date.now() + hours * HOUR;
    jest.spyOn(Date, 'now').mockReturnValue(then);
  };
  afterEach(() => void jest.restoreAllMocks());

  /** A bot that has let in somebody, and whose channel's keys cannot be had any more. */
  async function aBotCutOff() {
    let isUp = true;
    const bot = await runBot(channel, {
      hasKeys: () => isUp,
      parts: { now, holdKeys: (remote) => holdKeys(remote, now) },
    });
    const says = async () => (await bot.post(anActivity(), await bearer(channel.token()))).status;
    expect(await says()).toBe(200);
    isUp = false;
    return { bot, says, comeBack: () => (isUp = true) };
  }

  it('keys held let people in for a day after they were last good, ours and botbuilder’s gone stale', async () => {
    const { bot, says, comeBack } = await aBotCutOff();
    hoursLater(23);
    expect(await says()).toBe(200);
    hoursLater(2);
    expect(await says()).toBe(200);
    expect(bot.sent).toHaveLength(3);
    const forged = await bearer(channel.tokenOfAnotherKey());
    expect((await bot.post(anActivity(), forged)).status).toBe(401);
    hoursLater(23);
    expect(await says()).toBe(503);
    expect(bot.sent).toHaveLength(3);
    comeBack();
    hoursLater(1);
    expect(await says()).toBe(200);
    await bot.stop();
  });
});

it('answers a person who floods it with 429, and others as before', async () => {
  const bot = await runBot(channel, { mostMessages: 10 });
  const authorization = await bearer(channel.token());
  const answers = await Promise.all(Array.from({ length: 40 }, () => bot.post(anActivity(), authorization)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(30);
  const other = anActivity({ from: { id: '29:ben', aadObjectId: OTHER_TENANT } });
  expect(await bot.post(other, authorization)).toMatchObject({ status: 200 });
  await bot.stop();
});

it('looks at nothing of what comes too often from one address, token or none', async () => {
  const bot = await runBot(channel, { mostFromAddress: 3 });
  const forged = await bearer(channel.tokenOfAnotherKey());
  const statuses: number[] = [];
  for (let time = 0; time < 5; time += 1) statuses.push((await bot.post(anActivity(), forged)).status);
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  await bot.stop();
});

it('logs why it refused, and neither names nor tokens', () => {
  const all = run.logged.join('\n');
  expect(all).toContain('the key is not endorsed for the channel');
  expect(all).not.toMatch(/Asha|eyJ|Bearer/);
  expect(all).not.toContain(APP_ID);
});
