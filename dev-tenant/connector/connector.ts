/** The Bot Connector of the tenant: the bot's side, the people's side, and what both share. */
import type { Router } from 'express';
import type { Channel, Tenant } from '../tenant.ts';
import { createBotEndpoint } from './bot-endpoint.ts';
import type { BotEndpoint } from './bot-endpoint.ts';
import { createChannel } from './channel.ts';
import { createChatStore } from './chat-store.ts';
import type { ChatStore } from './chat-store.ts';
import { createConversations } from './conversations.ts';
import type { Conversations } from './conversations.ts';
import type { OutgoingObserver } from './outgoing-observer.ts';
import { createRateLimits } from './rate-limits.ts';
import { createConnectorRouter } from './router.ts';

export interface Connector {
  readonly router: Router;
  readonly channel: Channel;
  readonly conversations: Conversations;
  readonly chats: ChatStore;
  readonly bot: BotEndpoint;
  /** Calls the observer for everything the bot sends from now on. */
  observe(observer: OutgoingObserver): void;
}

export const createConnector = (tenant: Tenant, serverOrigin: string): Connector => {
  const observers = new Set<OutgoingObserver>();
  const conversations = createConversations(tenant.db, tenant.identity, tenant.directory);
  const chats = createChatStore(tenant.db, tenant.now);
  const bot = createBotEndpoint(serverOrigin, tenant.tokens);
  const limits = createRateLimits(tenant.now);
  return {
    router: createConnectorRouter({ tenant, conversations, chats, limits, observers }),
    channel: createChannel({ tenant, conversations, chats, bot }),
    conversations,
    chats,
    bot,
    observe: (observer) => observers.add(observer),
  };
};
