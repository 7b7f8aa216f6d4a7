import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildTenant } from '../build-tenant.ts';
import { personas } from '../seed/personas.ts';
import type { BotAnswer, Channel } from '../tenant.ts';
import type { Activity } from './activities.ts';
import { createBotEndpoint } from './bot-endpoint.ts';
import { createChannel } from './channel.ts';
import { createChatStore } from './chat-store.ts';
import { createConversations } from './conversations.ts';

const [asha, colin] = personas.map(({ userId }) => userId);

describe('the channel, when the bot does not do its part', () => {
  let answers: (activity: Activity) => BotAnswer;
  let delivered: Activity[];
  let channel: Channel;
  beforeEach(async () => {
    const db = new DatabaseSync(':memory:');
    const tenant = await buildTenant(db, Date.now);
    delivered = [];
    answers = () => ({ status: 200, body: undefined });
    channel = createChannel({
      tenant,
      conversations: createConversations(db, tenant.identity, tenant.directory),
      chats: createChatStore(db, tenant.now),
      bot: {
        deliver: (activity) => {
          delivered.push(activity);
          return Promise.resolve(answers(activity));
        },
      },
    });
  });

  it('takes an installation back that the bot refused, so that it can be tried again', async () => {
    answers = ({ type }) => ({ status: type === 'conversationUpdate' ? 500 : 200, body: undefined });
    await expect(channel.installFor(asha ?? '')).rejects.toThrow(
      'The bot answered 500 to the conversationUpdate of Asha Patel.',
    );
    expect(channel.isInstalledFor(asha ?? '')).toBe(false);
    answers = () => ({ status: 202, body: undefined });
    await channel.installFor(asha ?? '');
    expect(channel.isInstalledFor(asha ?? '')).toBe(true);
  });

  it('stops installing for many at the first refusal', async () => {
    answers = () => ({ status: 401, body: undefined });
    await expect(channel.installForAll(personas.map(({ userId }) => userId))).rejects.toThrow(
      'The bot answered 401',
    );
    expect(delivered.length).toBeLessThanOrEqual(4);
  });

  it('keeps what a person wrote even when the bot fails, and each chat to itself', async () => {
    await channel.installForAll([asha ?? '', colin ?? '']);
    answers = () => ({ status: 500, body: { message: 'broken' } });
    expect(await channel.say(asha ?? '', 'hello')).toEqual({ status: 500, body: { message: 'broken' } });
    expect(channel.messages(asha ?? '').map(({ text }) => text)).toEqual(['hello']);
    expect(channel.messages(colin ?? '')).toEqual([]);
  });

  it('gives two messages of one millisecond two ids, in order', async () => {
    await channel.installFor(asha ?? '');
    await Promise.all(['one', 'two', 'three'].map((text) => channel.say(asha ?? '', text)));
    expect(channel.messages(asha ?? '').map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(new Set(channel.messages(asha ?? '').map(({ id }) => id)).size).toBe(3);
  });

  it('knows no strangers', async () => {
    await expect(channel.say('stranger', 'hello')).rejects.toThrow(
      'Nobody in the directory has the id stranger.',
    );
  });
});

describe('the way to the bot', () => {
  it('answers for a bot that is not there', async () => {
    const { tokens } = await buildTenant(new DatabaseSync(':memory:'), Date.now);
    const bot = createBotEndpoint('http://127.0.0.1:9', tokens);
    expect(await bot.deliver({ type: 'message', id: '1' })).toMatchObject({
      status: 502,
      body: { error: { message: 'The bot cannot be reached at http://127.0.0.1:9/api/messages.' } },
    });
  });
});
