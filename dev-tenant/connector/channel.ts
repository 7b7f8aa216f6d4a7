/** People's side of the chats with the bot. */
import type { BotAnswer, Channel, Tenant } from '../tenant.ts';
import {
  botAddedActivity,
  executeActivity,
  installationActivity,
  messageActivity,
  submitActivity,
} from './activities.ts';
import type { ActivityContext } from './activities.ts';
import type { BotEndpoint } from './bot-endpoint.ts';
import type { ChatStore } from './chat-store.ts';
import type { Conversation, Conversations } from './conversations.ts';

export interface ChannelParts {
  readonly tenant: Pick<Tenant, 'identity' | 'now'>;
  readonly conversations: Conversations;
  readonly chats: ChatStore;
  readonly bot: BotEndpoint;
}

const installationsAtATime = 4;

const notInstalled: BotAnswer = {
  status: 403,
  body: { error: { code: 'NotInstalled', message: 'The app is not installed for this person.' } },
};

const isSuccess = ({ status }: BotAnswer): boolean => status >= 200 && status < 300;

export const createChannel = ({ tenant, conversations, chats, bot }: ChannelParts): Channel => {
  const conversationOf = (userId: string): Conversation => {
    const conversation = conversations.ofPerson(userId);
    if (conversation === undefined) throw new Error(`Nobody in the directory has the id ${userId}.`);
    return conversation;
  };
  const contextOf = (conversation: Conversation): ActivityContext => ({
    identity: tenant.identity,
    conversation,
    nowMilliseconds: tenant.now(),
  });

  const installFor = async (userId: string): Promise<void> => {
    const conversation = conversationOf(userId);
    if (conversation.isInstalled) return;
    // Before the bot hears of it, since it may send a welcome at once.
    conversations.setInstalled(conversation.user.id, true);
    for (const activity of [
      installationActivity(contextOf(conversation), 'add'),
      botAddedActivity(contextOf(conversation)),
    ]) {
      const answer = await bot.deliver(activity);
      if (!isSuccess(answer)) {
        // Otherwise the bot would never learn of this person: installing again does nothing once installed.
        conversations.setInstalled(conversation.user.id, false);
        throw new Error(
          `The bot answered ${answer.status} to the ${activity.type} of ${conversation.user.displayName}.`,
        );
      }
    }
  };

  return {
    installFor,
    async uninstallFor(userId) {
      const conversation = conversationOf(userId);
      if (!conversation.isInstalled) return;
      conversations.setInstalled(conversation.user.id, false);
      await bot.deliver(installationActivity(contextOf(conversation), 'remove'));
    },
    isInstalledFor: (userId) => conversationOf(userId).isInstalled,
    async installForAll(userIds) {
      const missing = userIds
        .map(conversationOf)
        .filter(({ isInstalled, user }) => !isInstalled && user.accountEnabled)
        .map(({ user }) => user.id);
      const waiting = new Set(missing);
      const installWaiting = async (): Promise<void> => {
        for (const userId of waiting) {
          waiting.delete(userId);
          try {
            await installFor(userId);
          } catch (fault) {
            waiting.clear();
            throw fault;
          }
        }
      };
      await Promise.all(Array.from({ length: installationsAtATime }, installWaiting));
      return missing.length;
    },
    async say(userId, text) {
      const conversation = conversationOf(userId);
      if (!conversation.isInstalled) return notInstalled;
      const { id } = chats.add({ conversationId: conversation.id, from: 'person', text, cards: [] });
      return bot.deliver(messageActivity(contextOf(conversation), id, text));
    },
    async execute(userId, messageId, action) {
      const conversation = conversationOf(userId);
      if (!conversation.isInstalled) return notInstalled;
      return bot.deliver(executeActivity(contextOf(conversation), messageId, action));
    },
    async submit(userId, messageId, value) {
      const conversation = conversationOf(userId);
      if (!conversation.isInstalled) return notInstalled;
      return bot.deliver(submitActivity(contextOf(conversation), chats.nextId(), messageId, value));
    },
    messages: (userId) => chats.list(conversationOf(userId).id),
    subscribe: (userId, listener) => chats.subscribe(conversationOf(userId).id, listener),
  };
};
