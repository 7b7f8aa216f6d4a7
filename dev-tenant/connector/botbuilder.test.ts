import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { personas } from '../seed/personas.ts';
import { endChild } from '../testing/child-process.ts';
import { seenByBot, startEchoBot } from '../testing/echo-bot-child.ts';
import { startTenantUnderTest } from '../testing/tenant-under-test.ts';
import type { TenantUnderTest } from '../testing/tenant-under-test.ts';
import type { Channel, ChatMessage } from '../tenant.ts';

const userIdOf = (key: string): string => personas.find((persona) => persona.key === key)?.userId ?? '';
const asha = userIdOf('staff');

/** `Z` fields that differ at each run. */
const guid = /^f:[0-9a-f-]{36}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describe('a bot on the real botbuilder, reached and answering through the tenant', () => {
  let tenant: TenantUnderTest;
  let bot: ChildProcess | undefined;
  let channel: Channel;
  beforeAll(async () => {
    tenant = await startTenantUnderTest();
    bot = await startEchoBot(tenant);
    channel = tenant.running.channel;
  });
  afterAll(async () => {
    await endChild(bot);
    await tenant.close();
  });

  const lastMessage = (userId: string): ChatMessage | undefined => channel.messages(userId).at(-1);

  it('hears of an installation once, as Teams tells it', async () => {
    await channel.installFor(asha);
    await channel.installFor(asha);
    const { tenantId, runtimeApp } = tenant.running.tenant.identity;
    const seen = await seenByBot(tenant);
    expect(seen.map(({ type }) => type)).toEqual(['installationUpdate', 'conversationUpdate']);
    expect(seen[0]).toMatchObject({
      type: 'installationUpdate',
      action: 'add',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      id: expect.stringMatching(guid),
      timestamp: expect.stringMatching(instant),
      locale: 'en-GB',
      from: { id: expect.stringMatching(/^29:1/), name: 'Asha Patel', aadObjectId: asha },
      recipient: { id: `28:${runtimeApp.clientId}` },
      conversation: { id: expect.stringMatching(/^a:1/), conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
    });
    expect(seen[1]).toMatchObject({ membersAdded: [{ id: `28:${runtimeApp.clientId}` }] });
    expect(channel.isInstalledFor(asha)).toBe(true);
  });

  it('holds a conversation', async () => {
    let told = 0;
    const unsubscribe = channel.subscribe(asha, () => (told += 1));
    const answer = await channel.say(asha, 'good <morning>');
    unsubscribe();
    expect(answer.status).toBe(200);
    expect(channel.messages(asha).map(({ from, text }) => [from, text])).toEqual([
      ['person', 'good <morning>'],
      ['bot', 'echo: good <morning>'],
    ]);
    expect(told).toBe(2);
    expect((await seenByBot(tenant)).at(-1)).toMatchObject({
      text: 'good <morning>',
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: '<p>good &#60;morning&#62;</p>' }],
    });
  });

  it('sends a card, has it answered, and replaces it in place', async () => {
    await channel.say(asha, 'card');
    const card = lastMessage(asha);
    expect(card?.cards).toMatchObject([{ type: 'AdaptiveCard', body: [{ text: 'How was it?' }] }]);
    const answer = await channel.execute(asha, card?.id ?? '', { verb: 'answer', data: { rating: 4 } });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { type: 'AdaptiveCard' },
      },
    });
    expect((await seenByBot(tenant)).at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: card?.id,
      value: { action: { type: 'Action.Execute', verb: 'answer', data: { rating: 4 } }, trigger: 'manual' },
    });
    expect(lastMessage(asha)).toMatchObject({
      id: card?.id,
      cards: [{ body: [{ text: 'Thank you: {"rating":4}' }] }],
      updatedAt: expect.any(String),
    });
  });

  it('gets the value of a submitted card, without a text', async () => {
    const card = lastMessage(asha);
    await channel.submit(asha, card?.id ?? '', { done: true });
    expect(lastMessage(asha)?.text).toBe('submitted {"done":true}');
  });

  it('looks a member up and deletes its own message', async () => {
    await channel.say(asha, 'who');
    expect(lastMessage(asha)?.text).toBe('you are asha.patel@tamarvalley.onmicrosoft.com');
    await channel.say(asha, 'delete');
    expect(lastMessage(asha)).toMatchObject({ from: 'person', text: 'delete' });
  });

  it('cannot be reached by a person who does not have the app', async () => {
    expect((await channel.say(userIdOf('colleague'), 'hello')).status).toBe(403);
    await channel.uninstallFor(asha);
    expect(channel.isInstalledFor(asha)).toBe(false);
    expect((await seenByBot(tenant)).at(-1)).toMatchObject({ type: 'installationUpdate', action: 'remove' });
  });

  it('is installed for many people, each once, closed accounts left out', async () => {
    const everybody = tenant.running.tenant.directory.users().map(({ id }) => id);
    expect(await channel.installForAll(everybody)).toBe(62);
    expect(await channel.installForAll(everybody)).toBe(0);
    const added = (await seenByBot(tenant)).filter(({ action }) => action === 'add');
    // Asha's first installation and everybody's now.
    expect(added).toHaveLength(63);
  });
});
