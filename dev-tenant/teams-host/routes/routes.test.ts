import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { people, teamsAppId } from '../testing/fake-tenant.ts';
import { startHost } from '../testing/running-host.ts';
import type { RunningHost } from '../testing/running-host.ts';

let host: RunningHost;
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.close());

describe('who may be asked', () => {
  it('lists the personas, everybody by name, and what the page must know of the app', async () => {
    const { body } = await host.ask('GET', '/__teams/people');
    expect(body.app).toMatchObject({ id: teamsAppId, entityId: 'cpd', tabPath: '/tab/', botId: 'client' });
    expect(body.personas).toHaveLength(2);
    expect((body.people as { displayName: string }[]).map(({ displayName }) => displayName)).toEqual([
      'Asha Patel',
      'Ben Hughes',
      'Gwen Gone',
      'Zoë Šimková',
    ]);
  });

  it('gives the tab its token', async () => {
    const { status, body } = await host.ask('POST', '/__teams/token', { userId: people.asha });
    expect({ status, body }).toEqual({ status: 200, body: { token: `token of ${people.asha}` } });
  });

  it('gives a disabled account no token', async () => {
    const { status, body } = await host.ask('POST', '/__teams/token', { userId: people.gone });
    expect(status).toBe(403);
    expect(body.message).toContain('AADSTS50057');
  });
});

describe('what is refused', () => {
  const changing: [string, string, unknown][] = [
    ['POST', '/__teams/token', { userId: people.asha }],
    ['POST', '/__teams/chat/say', { userId: people.asha, text: 'hi' }],
    ['POST', '/__teams/chat/execute', { userId: people.asha, messageId: 'm', verb: 'v', data: {} }],
    ['POST', '/__teams/chat/submit', { userId: people.asha, messageId: 'm', value: {} }],
    ['POST', '/__teams/chat/install', { everyone: true }],
    ['POST', '/__teams/clock', { offsetMinutes: 60 }],
    ['POST', '/__teams/faults', { part: 'graph', kind: 'reset', times: 1 }],
    ['DELETE', '/__teams/faults', undefined],
    ['DELETE', '/__teams/ledger', undefined],
  ];

  it.each(changing)(
    '%s %s from another origin, or from none, changes nothing',
    async (method, path, body) => {
      for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }, {}] as Record<
        string,
        string
      >[]) {
        expect((await host.ask(method, path, body, headers)).status).toBe(403);
      }
      expect(host.channel.asked).toEqual([]);
    },
  );

  it.each<[string, unknown, string]>([
    ['/__teams/token', {}, 'userId'],
    ['/__teams/chat/say', { userId: people.asha, text: '  ' }, 'text'],
    ['/__teams/chat/say', { userId: people.asha, text: 7 }, 'text'],
    ['/__teams/chat/execute', { userId: people.asha, verb: 'v' }, 'messageId'],
    ['/__teams/chat/submit', { userId: people.asha }, 'messageId'],
    ['/__teams/chat/install', { everyone: false }, 'userId'],
    ['/__teams/clock', { offsetMinutes: 'soon' }, 'offsetMinutes'],
    ['/__teams/clock', { offsetMinutes: 1e12 }, 'offsetMinutes'],
    ['/__teams/faults', { part: 'graph', kind: 'sulk', times: 1 }, 'kind'],
    ['/__teams/faults', { part: 'graph', kind: 'reset', times: 0 }, 'times'],
    ['/__teams/faults', { part: 'graph', kind: 'reset', times: 1, path: '(' }, 'path'],
    ['/__teams/token', '{"userId":', ''],
  ])('%s with %j is bad input, and the answer names the field', async (path, body, field) => {
    const { status, body: answer } = await host.ask('POST', path, body);
    expect(status).toBe(400);
    expect((answer.problems as { path: string }[]).map((problem) => problem.path)).toContain(field);
  });

  it('is a person whom the directory does not know', async () => {
    expect((await host.ask('POST', '/__teams/token', { userId: 'nobody' })).status).toBe(404);
    expect((await host.ask('GET', '/__teams/chat/messages?userId=nobody')).status).toBe(404);
  });
});

describe('the chat', () => {
  it('gives the messages, oldest first, and passes on what is said', async () => {
    host.channel.send(people.asha, { text: 'Hello' });
    const said = await host.ask('POST', '/__teams/chat/say', { userId: people.asha, text: ' my team ' });
    expect(said).toMatchObject({ status: 200, body: { status: 200 } });
    const { body } = await host.ask('GET', `/__teams/chat/messages?userId=${people.asha}`);
    expect(body.installed).toBe(true);
    expect((body.messages as { text: string }[]).map(({ text }) => text)).toEqual([
      'Hello',
      'my team',
      'You said my team',
    ]);
  });

  it('passes on an action with its data, and gives back what the bot answered, whatever it is', async () => {
    host.channel.answer = { status: 429, body: { error: 'busy' } };
    const action = { verb: 'answer', data: { rating: '4' }, id: 'send', title: 'Send' };
    const executed = await host.ask('POST', '/__teams/chat/execute', {
      userId: people.asha,
      messageId: 'm1',
      ...action,
    });
    expect(executed).toMatchObject({ status: 200, body: { status: 429, body: { error: 'busy' } } });
    await host.ask('POST', '/__teams/chat/submit', {
      userId: people.asha,
      messageId: 'm2',
      value: { rating: '4' },
    });
    expect(host.channel.asked).toEqual([
      { kind: 'execute', userId: people.asha, messageId: 'm1', action },
      { kind: 'submit', userId: people.asha, messageId: 'm2', value: { rating: '4' } },
    ]);
  });

  it('lets nobody speak to a bot that is not installed for them, until it is', async () => {
    const say = () => host.ask('POST', '/__teams/chat/say', { userId: people.zoe, text: 'hi' });
    expect((await say()).status).toBe(409);
    expect((await host.ask('POST', '/__teams/chat/install', { userId: people.zoe })).body).toEqual({
      installed: 1,
    });
    expect((await host.ask('POST', '/__teams/chat/install', { userId: people.zoe })).body).toEqual({
      installed: 0,
    });
    expect((await say()).status).toBe(200);
  });

  it('is installed for everybody whose account is enabled', async () => {
    expect((await host.ask('POST', '/__teams/chat/install', { everyone: true })).body).toEqual({
      installed: 1,
    });
    expect(host.channel.isInstalledFor(people.gone)).toBe(false);
  });

  it('says why when the bot does not take its installation', async () => {
    host.channel.installFor = () => Promise.reject(new Error('The bot answered 502.'));
    const { status, body } = await host.ask('POST', '/__teams/chat/install', { userId: people.zoe });
    expect(status).toBe(502);
    expect(body.message).toBe('The app could not be installed. The bot answered 502.');
  });

  it('says when it changes, to the person concerned alone, until they leave', async () => {
    const leave = new AbortController();
    const url = `${host.frontDoor.origin}/__teams/chat/events?userId=${people.asha}`;
    const response = await fetch(url, { signal: leave.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    host.channel.send(people.ben, { text: 'for another' });
    host.channel.send(people.asha, { text: 'for her' });
    let heard = '';
    while (!heard.includes('event')) heard += (await reader?.read())?.value ?? '';
    expect(heard.match(/event: changed/g)).toHaveLength(1);
    leave.abort();
    while (host.channel.listeners() > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(host.channel.listeners()).toBe(0);
  });
});

describe('the clock', () => {
  it('is read and moved through the server, with the key', async () => {
    expect((await host.ask('GET', '/__teams/clock')).body).toMatchObject({
      today: '2026-11-21',
      offsetMinutes: 0,
    });
    const moved = await host.ask('POST', '/__teams/clock', { offsetMinutes: 80_640 });
    expect(moved).toMatchObject({ status: 200, body: { today: '2027-01-16', offsetMinutes: 80_640 } });
  });

  it('says so when the server is not up', async () => {
    await host.server.close();
    const { status, body } = await host.ask('GET', '/__teams/clock');
    expect(status).toBe(503);
    expect(body.message).toContain('not up yet');
  });
});

describe('faults', () => {
  it('are added, listed and cleared', async () => {
    const fault = { part: 'graph', kind: 'throttle', times: 2, path: '/items$', retryAfterSeconds: 5 };
    expect(await host.ask('POST', '/__teams/faults', fault)).toMatchObject({ status: 201, body: fault });
    expect((await host.ask('GET', '/__teams/faults')).body.faults).toMatchObject([fault]);
    expect((await host.ask('DELETE', '/__teams/faults')).status).toBe(204);
    expect((await host.ask('GET', '/__teams/faults')).body.faults).toEqual([]);
  });
});

describe('the ledger', () => {
  it('is counted by method, status and app, and begun again', async () => {
    let entries = [
      { method: 'GET', path: '/v1.0/users', status: 200, resourceUnits: 0, app: 'client' },
      { method: 'POST', path: '/v1.0/sites/s/lists/l/items', status: 201, resourceUnits: 2, app: 'client' },
      { method: 'POST', path: '/v1.0/sites/s/lists/l/items', status: 401, resourceUnits: 0 },
    ];
    const counting = await startHost({
      graphLedger: { requests: () => entries, reset: () => void (entries = []) },
    });
    expect((await counting.ask('GET', '/__teams/ledger')).body).toEqual({
      requests: 3,
      resourceUnits: 2,
      byMethod: { GET: 1, POST: 2 },
      byStatus: { 200: 1, 201: 1, 401: 1 },
      byApp: { client: 2, none: 1 },
      recent: entries,
    });
    expect((await counting.ask('DELETE', '/__teams/ledger')).status).toBe(204);
    expect((await counting.ask('GET', '/__teams/ledger')).body).toMatchObject({
      requests: 0,
      resourceUnits: 0,
    });
    await counting.close();
  });

  it('answers 501 where none is kept', async () => {
    expect((await host.ask('GET', '/__teams/ledger')).status).toBe(501);
  });
});
