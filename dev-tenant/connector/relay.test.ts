import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { personas } from '../seed/personas.ts';
import type { ChatMessage } from '../tenant.ts';
import { endChild, spawnNode } from '../testing/child-process.ts';
import { seenByBot, startEchoBot } from '../testing/echo-bot-child.ts';
import { freePort, startTenantUnderTest } from '../testing/tenant-under-test.ts';
import type { TenantUnderTest } from '../testing/tenant-under-test.ts';
import { until } from '../testing/until.ts';

const asha = personas.find((persona) => persona.key === 'staff')?.userId ?? '';
const commandPath = createRequire(__filename).resolve('@microsoft/m365agentsplayground/cli.js');

interface StreamedMessage {
  readonly action: string;
  readonly message?: {
    readonly messageId: string;
    readonly text?: string;
    readonly attachments?: readonly unknown[];
  };
}

const logPath = (port: number): string => join(tmpdir(), `test-client-${port}.log`);

const startTestClient = async (relayPort: number, port: number): Promise<ChildProcess> => {
  const endpoint = `http://127.0.0.1:${relayPort}/api/messages`;
  const child = spawnNode(
    [commandPath, '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_LOGFILE: logPath(port),
    },
  );
  await until(async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/_debug/ping`).catch(() => undefined);
    return (await answer?.text()) === 'pong';
  });
  return child;
};

describe('Microsoft’s own bot test client, through the relay', () => {
  let tenant: TenantUnderTest;
  let bot: ChildProcess | undefined;
  let testClient: ChildProcess | undefined;
  let origin: string;
  let chatId: string;
  let stream: WebSocket;
  const streamed: StreamedMessage[] = [];

  beforeAll(async () => {
    tenant = await startTenantUnderTest({ port: 0, userId: asha });
    bot = await startEchoBot(tenant);
    const port = await freePort();
    testClient = await startTestClient(tenant.running.relayPort ?? 0, port);
    origin = `http://127.0.0.1:${port}`;
    const configuration = await (await fetch(`${origin}/_internal/v1/config`)).json();
    chatId = configuration.config.personalChat.id;
    stream = new WebSocket(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`);
    stream.addEventListener('message', ({ data }) =>
      streamed.push(JSON.parse(String(data)) as StreamedMessage),
    );
    await once(stream, 'open');
  });

  afterAll(async () => {
    stream.close();
    await endChild(testClient);
    await rm(logPath(Number(new URL(origin).port)), { force: true });
    await endChild(bot);
    await tenant.close();
  });

  const post = async (path: string, body: object) => {
    const response = await fetch(origin + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const say = (text: string) =>
    post(`/_conversation/v1/conversations/${chatId}/messages`, {
      from: { id: 'user-id-0' },
      text,
      textFormat: 'plain',
    });
  const shown = (action: string, part: string): StreamedMessage | undefined =>
    streamed.find((each) => each.action === action && JSON.stringify(each.message).includes(part));
  const fromTestClient = (more: object) => ({
    from: { id: 'user-id-0' },
    conversation: { id: chatId },
    ...more,
  });
  const lastMessage = (): ChatMessage | undefined => tenant.running.channel.messages(asha).at(-1);

  it('installs the app for the chosen person and holds a conversation as them, signed by the channel', async () => {
    await say('my team');
    await until(() => shown('createMessage', 'echo: my team') !== undefined);
    const seen = await seenByBot(tenant);
    expect(seen.map(({ type }) => type)).toEqual(['installationUpdate', 'conversationUpdate', 'message']);
    expect(seen.at(-1)).toMatchObject({
      text: 'my team',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      from: { aadObjectId: asha, name: 'Asha Patel' },
      conversation: { conversationType: 'personal', tenantId: tenant.running.tenant.identity.tenantId },
    });
    expect(tenant.running.channel.messages(asha).map(({ text }) => text)).toEqual([
      'my team',
      'echo: my team',
    ]);
  });

  it('shows a card, submits it, and shows it replaced', async () => {
    await say('card');
    await until(() => shown('createMessage', 'How was it?') !== undefined);
    const theirId = shown('createMessage', 'How was it?')?.message?.messageId;
    const action = { type: 'Action.Execute', verb: 'answer', title: 'Answer', data: { rating: 5 } };
    const answer = await post('/_conversation/v1/invoke', {
      ...fromTestClient({ name: 'adaptiveCard/action', value: { action }, replyToId: theirId }),
    });
    expect(answer.body).toMatchObject({
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard' },
    });
    await until(() => shown('updateMessage', 'Thank you') !== undefined);
    expect(shown('updateMessage', 'Thank you')?.message?.messageId).toBe(theirId);
    expect((await seenByBot(tenant)).at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: lastMessage()?.id,
      from: { aadObjectId: asha },
      value: { action, trigger: 'manual' },
    });
  });

  it('passes on what a card submits as a message', async () => {
    const theirId = shown('createMessage', 'How was it?')?.message?.messageId;
    await post('/_conversation/v1/submit', fromTestClient({ replyToId: theirId, value: { done: true } }));
    await until(() => shown('createMessage', 'submitted') !== undefined);
    expect(lastMessage()?.text).toBe('submitted {"done":true}');
  });

  it('also shows what the bot says when the person writes elsewhere', async () => {
    await tenant.running.channel.say(asha, 'from the other window');
    await until(() => shown('createMessage', 'echo: from the other window') !== undefined);
    expect(lastMessage()?.text).toBe('echo: from the other window');
  });

  it('uninstalls when told so', async () => {
    const template = `${origin}/_internal/v1/customActivities/template?conversationId=${chatId}&type=uninstall`;
    await post('/_internal/v1/customActivities', (await (await fetch(template)).json()) as object);
    // Taken away at once, and then the bot is told.
    await until(() => !tenant.running.channel.isInstalledFor(asha));
    const isRemoval = (seen: object) => 'action' in seen && seen.action === 'remove';
    await until(async () => (await seenByBot(tenant)).some(isRemoval));
    expect((await seenByBot(tenant)).find(isRemoval)).toMatchObject({ type: 'installationUpdate' });
  });

  it('answers only to this machine, and says what it does not relay', async () => {
    const relay = async (activity: object) => {
      const response = await fetch(`http://127.0.0.1:${tenant.running.relayPort}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(activity),
      });
      return response.status;
    };
    const sound = {
      type: 'message',
      serviceUrl: origin,
      conversation: { id: chatId, conversationType: 'personal' },
    };
    expect(await relay({ ...sound, serviceUrl: 'https://example.org/' })).toBe(400);
    expect(await relay({})).toBe(400);
    expect(await relay({ ...sound, conversation: { id: 'g', conversationType: 'groupChat' } })).toBe(501);
    expect(await relay({ ...sound, type: 'messageReaction' })).toBe(501);
    expect(await relay({ ...sound, type: 'invoke', name: 'task/fetch' })).toBe(501);
    expect(await relay({ ...sound, type: 'invoke', name: 'adaptiveCard/action', value: {} })).toBe(400);
  });
});
